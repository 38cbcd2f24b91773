// <make-key> makes the circle's key in the leader's browser and keeps it there; then the server is told how to tell a
// wrong one. In this order: a browser that dies in between has a key too many, not a circle without any.
import { checkOf, newKey } from "tillit/keys";
import { ring } from "tillit/key-ring";

class MakeKey extends HTMLElement {
    connectedCallback() {
        this.querySelector("button").addEventListener("click", () => this.make());
    }

    async make() {
        const raw = newKey();
        const check = await checkOf(raw);
        const keys = await ring;
        await keys.putBy(check, raw);
        const body = new URLSearchParams({ check, _csrf: this.dataset.token });
        const answer = await fetch(`/circles/${this.dataset.circle}/key`, { method: "POST", body, headers: { Accept: "text/plain" } });
        if (answer.ok) return location.reload();
        await keys.drop(check);
        this.querySelector(".error").textContent = await answer.text();
    }
}

customElements.define("make-key", MakeKey);
