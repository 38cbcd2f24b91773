// <phone-form> sends its form and puts the answer where the phone's own things are. Without network it waits and tries
// again with the same key, which makes the server take it once.
const WAIT = [500, 1000, 2000, 4000, 8000];
const TEXT = "input[name=content]:not([type]), textarea[name=content]";

const newKey = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

class PhoneForm extends HTMLElement {
    constructor() {
        super();
        this.addEventListener("submit", (event) => this.submit(event));
    }

    async submit(event) {
        event.preventDefault();
        if (this.busy) return;
        this.busy = true;
        const button = this.querySelector("button");
        button.setAttribute("aria-busy", "true");
        await this.send(event.target, this.body(event.target), event.target.querySelector(TEXT)?.value);
        button.removeAttribute("aria-busy");
        this.busy = false;
    }

    body(form) {
        const body = new URLSearchParams(new FormData(form));
        if (body.has("key") && !body.get("key")) body.set("key", newKey());
        return body;
    }

    async send(form, body, sent, tries = 0) {
        const answer = await fetch(form.action, { method: "POST", body, headers: { "In-Part": "yes" } }).catch(() => undefined);
        if (answer && ![502, 503, 504].includes(answer.status)) return this.show(form, answer, sent);
        this.say(this.dataset.waiting);
        await new Promise((done) => setTimeout(done, WAIT[Math.min(tries, WAIT.length - 1)]));
        return this.send(form, body, sent, tries + 1);
    }

    // Whoever has no seat any more is led to the door. What comes too late stands above
    // the step that goes on now. What was typed while the first was on its way stays.
    async show(form, answer, sent) {
        if (answer.status === 403) return location.reload();
        this.say("");
        const late = answer.status === 409 && document.getElementById("late");
        if (late) return window.htmx.swap({ sourceElement: late, target: late, swap: "beforeend", text: await answer.text() });
        const own = this.closest(".own");
        if (!own?.isConnected) return;
        const field = form.querySelector(TEXT);
        const next = answer.ok && field && field.value !== sent ? field.value : undefined;
        const typing = own.contains(document.activeElement) && document.activeElement.id;
        await window.htmx.swap({ sourceElement: own, target: own, swap: "innerHTML", text: await answer.text() });
        if (next !== undefined && own.querySelector(TEXT)) own.querySelector(TEXT).value = next;
        if (typing) document.getElementById(typing)?.focus();
    }

    say(words) {
        const place = this.querySelector("[data-say]");
        if (place) place.textContent = words ?? "";
    }
}

customElements.define("phone-form", PhoneForm);
