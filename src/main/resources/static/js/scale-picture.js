// <scale-picture> shows where everybody placed themself: one dot a person, nobody's name.
import { ring } from "tillit/key-ring";
import { open } from "tillit/sealing";

const SVG = "http://www.w3.org/2000/svg";

const draw = (parent, name, attributes, content) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (content !== undefined) element.textContent = content;
    parent.append(element);
    return element;
};

class ScalePicture extends HTMLElement {
    static observedAttributes = ["data-values"];

    attributeChangedCallback() {
        if (this.isConnected) this.show();
    }

    connectedCallback() {
        this.show();
    }

    async show() {
        const points = (await Promise.all(this.dataset.values.split("|").filter(Boolean).map((value) => this.point(value)))).filter(Number.isFinite);
        const from = Number(this.dataset.from);
        const steps = Number(this.dataset.to) - from;
        const svg = draw(this, "svg", { viewBox: "0 0 300 120", role: "img", "aria-label": `${this.dataset.label}: ${points.sort((one, other) => one - other).join(", ")}` });
        for (let step = 0; step <= steps; step++) {
            const x = 15 + (step * 270) / steps;
            draw(svg, "text", { x, y: 116 }, String(from + step));
            points.filter((point) => point === from + step).forEach((_, i) => draw(svg, "circle", { cx: x, cy: 92 - i * 15, r: 6.5 }));
        }
        this.replaceChildren(svg);
    }

    async point(value) {
        const [content, place] = value.split(" ");
        if (!content.includes(".")) return Number(content);
        try {
            return (await open(await (await ring).meeting(place.split("/")[0]), content, place)).n * 1;
        } catch {
            return NaN;
        }
    }
}

customElements.define("scale-picture", ScalePicture);
