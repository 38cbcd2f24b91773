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

    get parts() {
        return [...this.form.querySelectorAll("[data-part]")];
    }

    get draftName() {
        return `draft/${this.dataset.place}/${this.id}`;
    }

    words() {
        const words = {};
        for (const field of this.parts) {
            if (["radio", "checkbox"].includes(field.type) && !field.checked) continue;
            const value = field.value.trim();
            if (value) words[field.dataset.part] = field.type === "range" ? Number(value) : value;
        }
        return words;
    }

    async submit(event) {
        event.preventDefault();
        if (this.busy) return;
        const words = this.words();
        if (this.parts.length && !this.complete(words)) return this.say("error", this.dataset.empty, true);
        this.busy = true;
        const button = event.submitter ?? this.form.querySelector("button");
        button?.setAttribute("aria-busy", "true");
        try {
            await this.send(await this.body(words, event.submitter));
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
        const { place, key = "room" } = this.dataset;
        return seal(await (await ring).sealer(key, place.split("/")[0]), words, place);
    }

    async send(body, tries = 0) {
        let answer;
        try {
            answer = await fetch(this.form.action, { method: "POST", body, headers: { Accept: "text/plain" } });
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
        if (this.parts.length) this.form.reset();
        this.say("status", this.dataset.saved);
        this.dispatchEvent(new CustomEvent("saved", { bubbles: true }));
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
        this.later = setTimeout(async () => localStorage.setItem(this.draftName, await this.sealed(this.words())), 250);
    }

    async restoreDraft() {
        const draft = localStorage.getItem(this.draftName);
        if (!draft) return;
        try {
            const { place, key = "room" } = this.dataset;
            const words = await open(await (await ring).opener(key, place.split("/")[0], draft), draft, place);
            for (const field of this.parts) this.fill(field, words[field.dataset.part]);
        } catch {
            localStorage.removeItem(this.draftName);
        }
    }

    fill(field, value) {
        if (value === undefined) return;
        if (["radio", "checkbox"].includes(field.type)) field.checked = field.value === value;
        else if (!field.value || field.type === "range") field.value = value;
    }
}

customElements.define("room-form", RoomForm);
