// <circle-qr> draws the circle's key (or one's own keys) as a QR code, here in the browser. The key stands behind
// the # of the address: a browser does not send that part to any server.
import { generate } from "lean-qr";
import { unlock } from "tillit/keys";
import { ring } from "tillit/key-ring";
import { spoken, text } from "tillit/letters";

const SVG = "http://www.w3.org/2000/svg";

class CircleQr extends HTMLElement {
    async connectedCallback() {
        const keys = await ring;
        const raw = "own" in this.dataset ? await unlock(`own/${keys.dataset.person}`, keys.dataset.ownLock) : keys.raw;
        if (!raw) return;
        const path = "own" in this.dataset ? "/chest/keys" : `/circles/${keys.dataset.circle}/key`;
        this.replaceChildren(this.picture(`${location.origin}${path}#${text.of(raw)}`));
        if (this.dataset.spoken) this.append(this.words(raw));
    }

    picture(address) {
        const code = generate(address);
        const svg = document.createElementNS(SVG, "svg");
        svg.setAttribute("viewBox", `-3 -3 ${code.size + 6} ${code.size + 6}`);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", this.dataset.label);
        svg.setAttribute("shape-rendering", "crispEdges");
        const path = document.createElementNS(SVG, "path");
        let dots = "";
        for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) dots += `M${x} ${y}h1v1h-1z`;
        path.setAttribute("d", dots);
        svg.append(path);
        return svg;
    }

    words(raw) {
        const paragraph = document.createElement("p");
        paragraph.append(`${this.dataset.spoken} `);
        for (let i = 0; i < raw.length; i += 32) {
            const code = document.createElement("code");
            code.textContent = spoken.of(raw.slice(i, i + 32));
            paragraph.append(code, " ");
        }
        return paragraph;
    }
}

customElements.define("circle-qr", CircleQr);
