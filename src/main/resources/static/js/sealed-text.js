// <sealed-text content place key> shows what was sealed. The server draws the element and cannot read it.
import { ring } from "tillit/key-ring";
import { open } from "tillit/sealing";

export const unseal = async (element) => {
    const { content, place, key = "room" } = element.dataset;
    const opener = await (await ring).opener(key, place.split("/")[0], content);
    if (!opener) throw new Error("no key");
    return open(opener, content, place);
};

// English as it is written in Europe: the day before the month.
const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

class SealedText extends HTMLElement {
    static observedAttributes = ["data-content"];

    attributeChangedCallback() {
        if (this.isConnected) this.show();
    }

    connectedCallback() {
        this.show();
    }

    async show() {
        try {
            const words = await unseal(this);
            this.textContent = words.t ?? "";
            if (words.d) this.append(" ", this.day(words.d));
            this.dispatchEvent(new CustomEvent("unsealed", { bubbles: true, detail: words }));
        } catch {
            this.textContent = this.dataset.closed ?? "· · ·";
        }
    }

    day(date) {
        const day = document.createElement("time");
        day.dateTime = date;
        day.textContent = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(`${date}T12:00`));
        return day;
    }
}

customElements.define("sealed-text", SealedText);
