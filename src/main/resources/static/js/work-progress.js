// Follows a piece of work that goes on at the server, and shows the page anew when it is done. Without script one
// follows the link beside it.
class WorkProgress extends HTMLElement {
    connectedCallback() {
        this.bar = this.querySelector("progress");
        this.timer = setInterval(() => this.ask(), 400);
    }

    async ask() {
        if (this.asking) return;
        this.asking = true;
        try {
            const answer = await fetch(this.dataset.of, { headers: { Accept: "text/plain" } });
            const percent = answer.ok && !answer.redirected ? Number(await answer.text()) : 100;
            this.bar.value = percent;
            if (percent >= 100) location.reload();
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
customElements.define("work-progress", WorkProgress);
