// <for-host> is seen by the host of a table alone, or with data-others by the others. All phones of a table are sent
// the same; each knows its own badge.
class ForHost extends HTMLElement {
    static observedAttributes = ["data-host", "hidden"];

    connectedCallback() {
        this.show();
    }

    attributeChangedCallback() {
        if (this.isConnected) this.show();
    }

    show() {
        const own = document.getElementById("live").dataset.badge;
        const host = own !== "" && own === this.dataset.host;
        const hide = host === this.hasAttribute("data-others");
        if (this.hidden !== hide) this.hidden = hide;
    }
}

customElements.define("for-host", ForHost);
