// Ballots are sealed, so every browser counts for itself once they are shown. The server sees to it that each has one
// ballot; here each counts once for every candidate on it, and for no more candidates than a ballot may be for.
import { unseal } from "tillit/sealed-text";

const counts = new Map();

class SealedBallot extends HTMLElement {
    async connectedCallback() {
        try {
            const most = Number(this.parentElement.dataset.most);
            this.candidates = [...new Set([(await unseal(this)).v].flat())].slice(0, most);
            this.change(1);
        } catch {
            this.candidates = undefined;
        }
    }

    disconnectedCallback() {
        if (this.candidates) this.change(-1);
    }

    change(by) {
        for (const candidate of this.candidates) counts.set(candidate, (counts.get(candidate) ?? 0) + by);
        document.dispatchEvent(new CustomEvent("counted"));
    }
}

class VoteCount extends HTMLElement {
    connectedCallback() {
        this.show = () => this.count(counts.get(this.dataset.candidate) ?? 0);
        document.addEventListener("counted", this.show);
        this.show();
    }

    // The word after the number: one vote, two votes.
    count(votes) {
        this.textContent = String(votes);
        const word = this.nextElementSibling;
        if (word) word.textContent = votes === 1 ? word.dataset.one : word.dataset.many;
    }

    disconnectedCallback() {
        document.removeEventListener("counted", this.show);
    }
}

customElements.define("sealed-ballot", SealedBallot);
customElements.define("vote-count", VoteCount);
