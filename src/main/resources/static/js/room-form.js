// <room-form> sends a form of the room once, and says "saved" only when the server has said so. What is written in
// fields with data-part is sealed first. No network: it waits and tries again with the same key, which makes the
// server take it once. What is typed and not sent survives a reload, sealed, on this device.
import { ring } from "tillit/key-ring";
import { open, seal } from "tillit/sealing";

const WAIT = [500, 1000, 2000, 4000, 8000];

class RoomForm extends HTMLElement {
    connectedCallback() {
        this.form = this.querySelector("form");
        this.form.addEventListener("submit", (event) => this.submit(event));
        this.form.addEventListener("input", () => this.keepDraft());
        if (this.parts.length) this.restoreDraft();
    }

    // Where what is written belongs; a leader who writes for somebody writes in that person's place.
    get place() {
        const author = this.form.querySelector("[name=author]");
        return author ? `${this.dataset.place.split("/").slice(0, 2).join("/")}/${author.value}` : this.dataset.place;
    }

    get parts() {
        return [...this.form.querySelectorAll("[data-part]")];
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
        if (this.parts.length && !this.complete(words)) return this.say("error", this.dataset.empty, true);
        if (Array.isArray(words.v) && words.v.length > this.dataset.most) return this.say("error", this.dataset.tooMany, true);
        this.busy = true;
        this.sent = words;
        const button = event.submitter ?? this.form.querySelector("button");
        button?.setAttribute("aria-busy", "true");
        try {
            await this.send(await this.body(words, event.submitter));
        } catch {
            this.say("error", document.querySelector("[data-when-key=missing]")?.innerText ?? "", true);
        } finally {
            button?.removeAttribute("aria-busy");
            this.busy = false;
        }
    }

    complete(words) {
        const needed = (this.dataset.needs ?? "").split(" ").filter(Boolean);
        return needed.length ? needed.every((part) => part in words) : Object.keys(words).length > 0;
    }

    async body(words, submitter) {
        const body = new URLSearchParams(new FormData(this.form, submitter));
        for (const field of this.parts) body.delete(field.name);
        this.key ??= crypto.randomUUID();
        body.set("key", this.key);
        if (this.parts.length) body.set("content", await this.sealed(words));
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
        this.key = undefined;
        if (answer.ok) return this.done(answer);
        this.say("error", await answer.text(), true);
    }

    async tryAgain(body, tries) {
        this.say("status", this.dataset.waiting);
        await new Promise((done) => setTimeout(done, WAIT[Math.min(tries, WAIT.length - 1)]));
        return this.send(body, tries + 1);
    }

    done(answer) {
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
        for (const field of this.parts) if (now[field.dataset.part] === this.sent[field.dataset.part]) this.empty(field);
        this.keepDraft();
    }

    empty(field) {
        if (["radio", "checkbox"].includes(field.type)) field.checked = field.defaultChecked;
        else field.value = field.defaultValue;
    }

    say(where, words, wrong = false) {
        for (const place of this.querySelectorAll("[data-say]")) place.textContent = place.dataset.say === where ? (words ?? "") : "";
        const field = this.parts.find((part) => part.matches("textarea, input[type=text], input:not([type])"));
        if (!field) return;
        if (wrong) field.focus();
        wrong ? field.setAttribute("aria-invalid", "true") : field.removeAttribute("aria-invalid");
    }

    keepDraft() {
        if (!this.parts.length) return;
        clearTimeout(this.later);
        this.later = setTimeout(() => this.storeDraft(), 250);
    }

    async storeDraft() {
        const words = this.words();
        if (Object.keys(words).length) localStorage.setItem(this.draftName, await this.sealed(words));
        else localStorage.removeItem(this.draftName);
    }

    async restoreDraft() {
        const draft = localStorage.getItem(this.draftName);
        if (!draft) return;
        try {
            const key = await (await ring).opener(this.dataset.key ?? "room", this.place.split("/")[0], draft);
            const words = await open(key, draft, this.place);
            for (const field of this.parts) this.fill(field, words[field.dataset.part]);
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
