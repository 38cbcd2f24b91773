// <own-notes> keeps what is typed in its field on this phone, and sends it nowhere. After a day it is thrown away.
const DAY_MS = 86_400_000;

class OwnNotes extends HTMLElement {
    connectedCallback() {
        queueMicrotask(() => this.begin());
    }

    begin() {
        const field = this.querySelector("textarea");
        if (!field || this.begun) return;
        this.begun = true;
        this.forgetOld();
        if (!field.value) field.value = this.kept(this.key)?.text ?? "";
        field.addEventListener("input", () => this.keep(field.value));
    }

    get key() {
        return `notes${this.dataset.name}`;
    }

    keep(text) {
        try {
            localStorage.setItem(this.key, JSON.stringify({ text, at: Date.now() }));
        } catch {
            // A phone that keeps nothing: the field still does while the page is open.
        }
    }

    kept(key) {
        try {
            return JSON.parse(localStorage.getItem(key));
        } catch {
            return undefined;
        }
    }

    forgetOld() {
        const notes = Object.keys(localStorage).filter((key) => key.startsWith("notes/"));
        for (const key of notes) if (!(Date.now() - this.kept(key)?.at < DAY_MS)) localStorage.removeItem(key);
    }
}

customElements.define("own-notes", OwnNotes);
