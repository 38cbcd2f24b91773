// The keys that a page needs: the circle's, and the person's own. Says on <html data-key> how it stands:
// "ready", "missing" (this browser was never given the key), "wrong" (it is another circle's).
import { checkOf, derive, forget, lockAway, newKey, recall, remember, remembered, unlock } from "tillit/keys";

// A key that was scanned lies here unlocked until its circle's page or room is opened, and no longer than this.
const TEN_MINUTES = 600_000;

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
        await forgetOld();
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
        if (given?.raw && lock) await this.takeGiven(name, given, lock, check);
        await this.takeMade(name, check, lock);
        const raw = await unlock(name, lock);
        if (raw && (await this.fits(raw, check))) return raw;
        this.state = raw || (given && check) ? "wrong" : "missing";
        return null;
    }

    // Of a wrong key only that it was wrong is remembered, so that each page can say so for a while.
    async takeGiven(name, { raw, at }, lock, check) {
        const fits = await this.fits(raw, check);
        if (fits) await lockAway(name, raw, lock);
        await (fits ? forget(`given/${this.dataset.circle}`) : remember(`given/${this.dataset.circle}`, { at }));
    }

    async fits(raw, check) {
        const fits = (await checkOf(raw)) === check;
        if (fits) this.state = "ready";
        return fits;
    }

    // One key for each device, made when there first is something to seal with it; keys brought from another device
    // come after it.
    async ownKeys(person, lock) {
        if (!person || !lock) return [];
        const name = `own/${person}`;
        const raw = await this.withBrought(name, (await unlock(name, lock)) ?? new Uint8Array(), lock);
        document.documentElement.dataset.own = raw.length ? "ready" : "missing";
        return this.derived(raw);
    }

    // One tab at a time, so that two do not make two.
    makeOwn() {
        const { person, ownLock } = this.dataset;
        return navigator.locks.request(`own/${person}`, async () => {
            const raw = (await unlock(`own/${person}`, ownLock)) ?? newKey();
            await lockAway(`own/${person}`, raw, ownLock);
            this.own = await this.derived(raw);
            document.documentElement.dataset.own = "ready";
        });
    }

    derived(raw) {
        return Promise.all(Array.from({ length: raw.length / 32 }, (_, i) => derive(raw.slice(i * 32, i * 32 + 32), "own")));
    }

    async withBrought(name, raw, lock) {
        const brought = await recall("given/own");
        if (!brought) return raw;
        const all = new Uint8Array([...raw, ...brought.raw]);
        const keys = new Map(Array.from({ length: all.length / 32 }, (_, i) => [String(all.slice(i * 32, i * 32 + 32)), all.slice(i * 32, i * 32 + 32)]));
        const merged = new Uint8Array([...keys.values()].flatMap((key) => [...key]));
        await lockAway(name, merged, lock);
        await forget("given/own");
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
    async sealer(which, room) {
        if (which !== "own") return this.meeting(room);
        if (!this.own.length) await this.makeOwn();
        return this.own[0];
    }

    // The key that opens this text, whichever of ours it is.
    async opener(which, room, sealed) {
        if (which !== "own") return this.meeting(room);
        return this.own.find(({ id }) => sealed.startsWith(`${id}.`));
    }
}

const forgetOld = async () => {
    for (const name of await remembered("given/")) {
        const given = await recall(name);
        if (!(Date.now() - given?.at < TEN_MINUTES)) await forget(name);
    }
};

// What was scanned: a circle's key, or one's "own".
export const give = async (whose, raw) => {
    await forgetOld();
    await remember(`given/${whose}`, { raw, at: Date.now() });
};

customElements.define("key-ring", KeyRing);
