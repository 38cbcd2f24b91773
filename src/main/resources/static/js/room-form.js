// <room-form> sends a form of the room once, and says "saved" only when the server has said so. What is written in
// fields with data-part is sealed first. No network: it waits and tries again with the same key, which makes the
// server take it once, also after a reload. What is typed and not sent survives a reload, sealed, on this device.
import { ring } from "tillit/key-ring";
import { open, seal } from "tillit/sealing";

const WAIT = [500, 1000, 2000, 4000, 8000];

class RoomForm extends HTMLElement {
    constructor() {
        super();
        this.addEventListener("submit", (event) => this.submit(event));
        this.addEventListener("input", () => this.changed());
    }

    // What is inside comes after, when a step is morphed into the next.
    connectedCallback() {
        queueMicrotask(() => this.parts.length && this.restoreDraft());
    }

    get form() {
        return this.querySelector("form");
    }

    // Where what is written belongs; what a leader writes for somebody belongs in that person's place.
    get place() {
        return this.dataset.place.endsWith("/") ? this.dataset.place + this.author.value : this.dataset.place;
    }

    get author() {
        return this.form.querySelector("[name=author]");
    }

    get parts() {
        return [...this.querySelectorAll("[data-part]")];
    }

    get draftName() {
        return `draft/${this.dataset.place}/${this.id}`;
    }

    words() {
        const words = {};
        for (const field of this.parts) this.read(field, words);
        return words;
    }

    // Ticks are a list, also when there is none: to vote for nothing is a vote.
    read(field, words) {
        const part = field.dataset.part;
        const value = field.value.trim();
        if (field.type === "checkbox") words[part] = [...(words[part] ?? []), ...(field.checked ? [value] : [])];
        else if (value && (field.type !== "radio" || field.checked)) words[part] = value;
    }

    async submit(event) {
        event.preventDefault();
        if (this.busy) return;
        const words = this.words();
        const lacking = this.lacking(words);
        if (lacking) return this.say("error", this.dataset.empty, lacking);
        if (Array.isArray(words.v) && words.v.length > this.dataset.most) return this.say("error", this.dataset.tooMany, this.parts[0]);
        this.busy = true;
        this.sent = words;
        clearTimeout(this.later);
        const button = event.submitter ?? this.form.querySelector("button");
        button?.setAttribute("aria-busy", "true");
        try {
            await this.send(await this.body(words, event.submitter));
        } catch {
            this.say("error", document.querySelector("[data-when-key=missing]")?.innerText ?? "", this.parts[0]);
        } finally {
            button?.removeAttribute("aria-busy");
            this.busy = false;
        }
    }

    // The first field that still waits for something; without data-needs any one word is enough.
    lacking(words) {
        const needed = (this.dataset.needs ?? "").split(" ").filter(Boolean);
        if (!needed.length) return Object.keys(words).length ? undefined : this.parts[0];
        return this.parts.find((field) => needed.includes(field.dataset.part) && !(field.dataset.part in words));
    }

    async body(words, submitter) {
        const body = new URLSearchParams(new FormData(this.form, submitter));
        for (const field of this.parts) body.delete(field.name);
        this.key ??= crypto.randomUUID();
        body.set("key", this.key);
        if (!this.parts.length) return body;
        const content = await this.sealed(words);
        body.set("content", content);
        this.storeDraft(content);
        return body;
    }

    async sealed(words) {
        const key = await (await ring).sealer(this.dataset.key ?? "room", this.place.split("/")[0]);
        if (!key) throw new Error("no key");
        return seal(key, words, this.place);
    }

    async send(body, tries = 0) {
        let answer;
        try {
            answer = await fetch(this.form.dataset.to, { method: "POST", body, headers: { Accept: "text/plain" } });
        } catch {
            return this.tryAgain(body, tries);
        }
        if ([502, 503, 504].includes(answer.status)) return this.tryAgain(body, tries);
        if (answer.status < 500) this.key = undefined;
        if (answer.ok) return this.done(answer);
        this.say("error", await answer.text(), this.parts[0]);
    }

    async tryAgain(body, tries) {
        this.say("status", this.dataset.waiting);
        await new Promise((done) => setTimeout(done, WAIT[Math.min(tries, WAIT.length - 1)]));
        return this.send(body, tries + 1);
    }

    done(answer) {
        clearTimeout(this.later);
        localStorage.removeItem(this.draftName);
        const to = answer.headers.get("Location-After");
        if (to) return location.assign(to);
        this.clear();
        this.say("status", this.dataset.saved);
        this.dispatchEvent(new CustomEvent("saved", { bubbles: true }));
    }

    // What was typed while it was on its way stays.
    clear() {
        const now = this.words();
        const same = (part) => JSON.stringify(now[part]) === JSON.stringify(this.sent[part]);
        for (const field of this.parts) if (same(field.dataset.part)) this.empty(field);
        this.keepDraft();
    }

    empty(field) {
        if (["radio", "checkbox"].includes(field.type)) field.checked = field.defaultChecked;
        else field.value = field.defaultValue;
    }

    say(where, words, wrong) {
        for (const place of this.querySelectorAll("[data-say]")) place.textContent = place.dataset.say === where ? (words ?? "") : "";
        for (const field of this.parts) field.removeAttribute("aria-invalid");
        if (!wrong) return;
        wrong.focus();
        if (wrong.matches("textarea, [type=date]")) wrong.setAttribute("aria-invalid", "true");
    }

    // Other words are another submission, with a key of its own.
    changed() {
        this.key = undefined;
        if (!this.parts.length) return;
        clearTimeout(this.later);
        this.later = setTimeout(() => this.keepDraft(), 250);
    }

    async keepDraft() {
        const words = this.words();
        if (Object.values(words).flat().length) this.storeDraft(await this.sealed(words));
        else localStorage.removeItem(this.draftName);
    }

    // Whose it is and the key it was sent with are kept beside it: sent again after a reload, it is still the same.
    storeDraft(sealed) {
        localStorage.setItem(this.draftName, JSON.stringify({ author: this.author?.value, key: this.key, sealed }));
    }

    async restoreDraft() {
        try {
            const { author, key, sealed } = JSON.parse(localStorage.getItem(this.draftName) ?? "{}");
            if (!sealed) return;
            if (author) this.author.value = author;
            const words = await open(await (await ring).opener(this.dataset.key ?? "room", this.place.split("/")[0], sealed), sealed, this.place);
            for (const field of this.parts) this.fill(field, words[field.dataset.part]);
            if (JSON.stringify(this.words()) === JSON.stringify(words)) this.key = key;
        } catch {
            localStorage.removeItem(this.draftName);
        }
    }

    fill(field, value) {
        if (value === undefined) return;
        if (["radio", "checkbox"].includes(field.type)) field.checked = [value].flat().includes(field.value);
        else if (!field.value || field.type === "range") field.value = value;
    }
}

customElements.define("room-form", RoomForm);
