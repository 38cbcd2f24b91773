// <take-along to content place key> puts an idea into the field where one writes what one takes along, to go on from.
import { unseal } from "tillit/sealed-text";

class TakeAlong extends HTMLElement {
    constructor() {
        super();
        this.addEventListener("click", (event) => event.target.closest("button") && this.take());
    }

    async take() {
        const field = document.getElementById(this.dataset.to);
        const idea = this.dataset.place ? (await unseal(this)).t : this.dataset.content;
        field.value = [field.value.trim(), idea].filter(Boolean).join("\n");
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.focus();
    }
}

customElements.define("take-along", TakeAlong);
