// <key-handover> takes a key from behind the # of the address (a scanned QR code) or from a hand that types it, wipes
// it from the address, keeps it in this browser, and goes where the page says: a member to the circle, a guest to the
// room, a stranger nowhere. The server sees none of it.
import { give } from "tillit/key-ring";
import { spoken, text } from "tillit/letters";

class KeyHandover extends HTMLElement {
    connectedCallback() {
        const scanned = location.hash.slice(1);
        history.replaceState(null, "", location.pathname);
        if (scanned) return this.take(this.read(scanned));
        const form = this.querySelector("form");
        if (!form) return;
        form.hidden = false;
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.take(spoken.toBytes(form.querySelector("textarea").value));
        });
    }

    read(scanned) {
        try {
            const raw = text.toBytes(scanned);
            return raw.length % 32 === 0 && raw.length > 0 ? raw : null;
        } catch {
            return null;
        }
    }

    async take(raw) {
        if (!raw) return this.wrong(this.dataset.wrong);
        if (!this.dataset.next) return this.wrong(this.dataset.stranger);
        await give(this.dataset.circle ?? "own", raw);
        location.replace(this.dataset.next);
    }

    wrong(why) {
        const form = this.querySelector("form");
        form.hidden = !this.dataset.next;
        const error = form.hidden ? this.appendChild(document.createElement("p")) : form.querySelector(".error");
        error.className = "error";
        error.textContent = why;
        form.querySelector("textarea").focus();
    }
}

customElements.define("key-handover", KeyHandover);
