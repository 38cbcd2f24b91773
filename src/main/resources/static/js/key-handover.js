// <key-handover> takes a key from behind the # of the address (a scanned QR code) or from a hand that types it, keeps
// it in this browser, wipes it from the address, and goes on. The server sees none of it.
import { bring, give } from "tillit/key-ring";
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
        if (!raw) return this.wrong();
        if ("own" in this.dataset) await bring(raw);
        else await give(this.dataset.circle, raw);
        location.replace("own" in this.dataset ? "/chest" : `/circles/${this.dataset.circle}`);
    }

    wrong() {
        const error = this.querySelector(".error") ?? this.appendChild(document.createElement("p"));
        error.className = "error";
        error.textContent = this.dataset.wrong;
        const form = this.querySelector("form");
        if (form) form.hidden = false;
        this.querySelector("textarea")?.focus();
    }
}

customElements.define("key-handover", KeyHandover);
