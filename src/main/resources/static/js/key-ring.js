// The keys that a page needs: the circle's, and the person's own. Says on <html data-key> how it stands:
// "ready", "missing" (this browser was never given the key), "wrong" (it is another circle's).
import { checkOf, derive, forget, lockAway, newKey, recall, remember, unlock } from "tillit/keys";

const settled = Promise.withResolvers?.() ?? (() => {
    let resolve;
    const promise = new Promise((done) => (resolve = done));
    return { promise, resolve };
})();

// Resolves once, with the ring of this page.
export const ring = settled.promise;

const made = (check) => `made/${check}`;

class KeyRing extends HTMLElement {
    async connectedCallback() {
        const { circle, lock, check, person, ownLock } = this.dataset;
        this.own = await this.ownKeys(person, ownLock);
        this.raw = circle ? await this.circleKey(circle, lock, check) : null;
        if (circle) document.documentElement.dataset.key = this.state;
        settled.resolve(this);
    }

    async circleKey(circle, lock, check) {
        const name = `circle/${circle}`;
        if (!lock) await forget(name);
        const given = await recall(`given/${circle}`);
        if (given && lock && (await this.fits(given, check))) {
            await lockAway(name, given, lock);
            await forget(`given/${circle}`);
        }
        await this.takeMade(name, check, lock);
        const raw = await unlock(name, lock);
        if (raw && (await this.fits(raw, check))) return raw;
        this.state = raw || (given && check) ? "wrong" : "missing";
        return null;
    }

    async fits(raw, check) {
        const fits = (await checkOf(raw)) === check;
        if (fits) this.state = "ready";
        return fits;
    }

    // One key for each device; keys brought from another device come after it.
    async ownKeys(person, lock) {
        if (!person || !lock) return [];
        const name = `own/${person}`;
        let raw = await unlock(name, lock);
        if (!raw) await lockAway(name, (raw = newKey()), lock);
        raw = await this.withBrought(name, raw, lock);
        return Promise.all(Array.from({ length: raw.length / 32 }, (_, i) => derive(raw.slice(i * 32, i * 32 + 32), "own")));
    }

    async withBrought(name, raw, lock) {
        const brought = await recall("brought/own");
        if (!brought) return raw;
        const all = new Uint8Array([...raw, ...brought]);
        const keys = new Map(Array.from({ length: all.length / 32 }, (_, i) => [String(all.slice(i * 32, i * 32 + 32)), all.slice(i * 32, i * 32 + 32)]));
        const merged = new Uint8Array([...keys.values()].flatMap((key) => [...key]));
        await lockAway(name, merged, lock);
        await forget("brought/own");
        return merged;
    }

    // A key that was made here becomes the circle's once the server has been told of it.
    async takeMade(name, check, lock) {
        const raw = check && (await unlock(made(check), lock));
        if (!raw) return;
        await lockAway(name, raw, lock);
        await this.drop(check);
    }

    putBy(check, raw) {
        return lockAway(made(check), raw, this.dataset.lock);
    }

    drop(check) {
        return forget(made(check));
    }

    async meeting(room) {
        this.meetings ??= new Map();
        if (!this.raw) return null;
        if (!this.meetings.has(room)) this.meetings.set(room, derive(this.raw, `meeting ${room}`));
        return this.meetings.get(room);
    }

    // The key to seal with, for "room" or "own".
    sealer(which, room) {
        return which === "own" ? this.own[0] : this.meeting(room);
    }

    // The key that opens this text, whichever of ours it is.
    async opener(which, room, sealed) {
        if (which !== "own") return this.meeting(room);
        return this.own.find(({ id }) => sealed.startsWith(`${id}.`));
    }
}

export const bring = (raw) => remember("brought/own", raw);
export const give = (circle, raw) => remember(`given/${circle}`, raw);

customElements.define("key-ring", KeyRing);
