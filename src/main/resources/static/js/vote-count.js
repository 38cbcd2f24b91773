// Ballots are sealed, so every browser counts for itself once they are shown.
import { unseal } from "tillit/sealed-text";

const counts = new Map();

class SealedBallot extends HTMLElement {
    async connectedCallback() {
        try {
            this.candidate = (await unseal(this)).v;
            this.change(1);
        } catch {
            this.candidate = undefined;
        }
    }

    disconnectedCallback() {
        if (this.candidate) this.change(-1);
    }

    change(by) {
        counts.set(this.candidate, (counts.get(this.candidate) ?? 0) + by);
        document.dispatchEvent(new CustomEvent("counted"));
    }
}

class VoteCount extends HTMLElement {
    connectedCallback() {
        this.show = () => (this.textContent = String(counts.get(this.dataset.candidate) ?? 0));
        document.addEventListener("counted", this.show);
        this.show();
    }

    disconnectedCallback() {
        document.removeEventListener("counted", this.show);
    }
}

customElements.define("sealed-ballot", SealedBallot);
customElements.define("vote-count", VoteCount);
