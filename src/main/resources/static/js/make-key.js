// <make-key> makes the circle's key in the leader's browser. The server is told only how to tell a wrong one.
import { checkOf, newKey } from "tillit/keys";
import { ring } from "tillit/key-ring";

class MakeKey extends HTMLElement {
    connectedCallback() {
        this.querySelector("button").addEventListener("click", () => this.make());
    }

    async make() {
        const raw = newKey();
        const keys = await ring;
        const body = new URLSearchParams({ check: await checkOf(raw), _csrf: this.dataset.token });
        const answer = await fetch(`/circles/${this.dataset.circle}/key`, { method: "POST", body, headers: { Accept: "text/plain" } });
        if (!answer.ok) return (this.querySelector(".error").textContent = await answer.text());
        await keys.take(this.dataset.circle, raw, keys.dataset.lock);
        location.reload();
    }
}

customElements.define("make-key", MakeKey);
