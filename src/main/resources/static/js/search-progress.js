// Follows a search that goes on at the server: how much of its time has passed, and what it has found so far. Shows
// the page anew when it is over. Without script one follows the link below it.
class SearchProgress extends HTMLElement {
    connectedCallback() {
        this.bar = this.querySelector("progress");
        this.words = this.querySelector("[data-say]");
        this.timer = setInterval(() => this.ask(), 400);
    }

    async ask() {
        if (this.asking) return;
        this.asking = true;
        try {
            const answer = await fetch(this.dataset.of, { headers: { Accept: "text/plain" } });
            const [percent, words] = answer.ok && !answer.redirected ? (await answer.text()).split("\n") : ["100"];
            this.bar.value = Number(percent);
            if (words) this.words.textContent = words;
            if (this.bar.value >= 100) location.reload();
        } catch {
            // The network is away for a moment; the next question may come through.
        } finally {
            this.asking = false;
        }
    }

    disconnectedCallback() {
        clearInterval(this.timer);
    }
}
customElements.define("search-progress", SearchProgress);
