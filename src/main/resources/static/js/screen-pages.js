// <screen-pages of> shows as much of its lists as the big screen holds, and says which part of how many. The others
// come in their turn; where less movement is wanted they do not, and are read on the phones.
const CALM = 12_000;

class ScreenPages extends HTMLElement {
    connectedCallback() {
        this.first = 0;
        this.lay = this.lay.bind(this);
        this.seen = new MutationObserver(this.lay);
        addEventListener("resize", this.lay);
        this.addEventListener("unsealed", this.lay);
        const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
        if (!still) this.timer = setInterval(() => this.turn(), CALM);
        this.lay();
    }

    disconnectedCallback() {
        clearInterval(this.timer);
        removeEventListener("resize", this.lay);
        this.seen.disconnect();
    }

    get items() {
        return [...this.querySelectorAll(".given > li")];
    }

    // Shows what comes from the first on, as much as fits, but at least one.
    lay() {
        this.seen.disconnect();
        const items = this.items;
        if (this.first >= items.length) this.first = 0;
        let end = items.length;
        do this.show(items, end); while (this.scrollHeight > this.clientHeight + 1 && --end > this.first);
        this.end = Math.max(end, this.first + 1);
        this.seen.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] });
    }

    show(items, end) {
        items.forEach((item, i) => item.toggleAttribute("hidden", i < this.first || i >= end));
        const all = this.first === 0 && end === items.length;
        this.querySelector(".screen-more").textContent = all ? "" : `${this.first + 1}–${end} ${this.dataset.of} ${items.length}`;
    }

    turn() {
        if (this.end < this.items.length || this.first > 0) this.first = this.end;
        this.lay();
    }
}

customElements.define("screen-pages", ScreenPages);
