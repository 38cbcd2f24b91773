// <effect-dialog> opens its dialog when an answer has come into it, and closes it where one leaves things as they are.
// The browser then gives the focus back to where it was.
class EffectDialog extends HTMLElement {
    connectedCallback() {
        this.dialog = this.querySelector("dialog");
        this.coming = new MutationObserver(() => this.open());
        this.coming.observe(this, { childList: true, subtree: true });
        this.addEventListener("click", (event) => this.leave(event));
    }

    open() {
        const title = this.querySelector("[id=panel-title]");
        if (!title) return;
        if (!this.dialog.open) this.dialog.showModal();
        if (!this.shown?.isConnected) title.focus();
        this.shown = title;
    }

    leave(event) {
        if (event.target !== this.dialog && !event.target.closest("[data-leave]")) return;
        event.preventDefault();
        this.dialog.close();
    }

    disconnectedCallback() {
        this.coming.disconnect();
    }
}
customElements.define("effect-dialog", EffectDialog);
