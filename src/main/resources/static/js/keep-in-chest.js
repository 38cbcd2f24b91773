// <keep-in-chest> opens something of the room and seals it anew for one's own treasure chest.
import { ring } from "tillit/key-ring";
import { seal } from "tillit/sealing";
import { unseal } from "tillit/sealed-text";

class KeepInChest extends HTMLElement {
    connectedCallback() {
        this.addEventListener("click", (event) => event.target.closest("button") && this.keep(event.target.closest("button")));
    }

    async keep(button) {
        if (button.getAttribute("aria-busy")) return;
        button.setAttribute("aria-busy", "true");
        try {
            const words = await unseal(this);
            const content = await seal(await (await ring).sealer("own"), words, this.dataset.person);
            const body = new URLSearchParams({ item: this.dataset.item, content, _csrf: this.dataset.token });
            const answer = await fetch("/chest/items", { method: "POST", body });
            if (answer.status === 409) this.dataset.failed = await answer.text();
            if (!answer.ok) throw new Error(String(answer.status));
            this.dispatchEvent(new CustomEvent("kept", { bubbles: true }));
            const told = document.createElement("p");
            told.className = "chosen";
            told.textContent = this.dataset.kept;
            told.tabIndex = -1;
            this.replaceChildren(told);
            told.focus();
        } catch {
            this.querySelector(".error").textContent = this.dataset.failed;
            button.removeAttribute("aria-busy");
        }
    }
}

customElements.define("keep-in-chest", KeepInChest);
