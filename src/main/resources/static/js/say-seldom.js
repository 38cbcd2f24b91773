// <say-seldom data-of> says what an element elsewhere reads, to those who hear the page: at most every half minute,
// for what changes several times a second is noise when it is read aloud.
const EVERY_MS = 30_000;

class SaySeldom extends HTMLElement {
    connectedCallback() {
        this.timer = setInterval(() => this.say(), EVERY_MS);
    }

    disconnectedCallback() {
        clearInterval(this.timer);
    }

    say() {
        const now = document.getElementById(this.dataset.of)?.textContent ?? "";
        if (!document.hidden && now !== this.textContent) this.textContent = now;
    }
}

customElements.define("say-seldom", SaySeldom);
