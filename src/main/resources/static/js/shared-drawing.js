// <shared-drawing> is a picture that everybody in the room draws in: pen, colours, words, undo, or a photo of the
// flipchart. Every stroke is sealed and sent by itself; strokes of others are fetched when there are new ones.
import { ring } from "tillit/key-ring";
import { open, seal } from "tillit/sealing";
import { flipchart } from "tillit/flipchart-photo";

const SVG = "http://www.w3.org/2000/svg";
const COLOURS = ["ink", "plum", "lake", "pine", "lingon"];
const WIDE = 1000;
const HIGH = 640;

class SharedDrawing extends HTMLElement {
    static observedAttributes = ["data-version"];

    connectedCallback() {
        this.strokes = new Map();
        this.colour = COLOURS[0];
        this.svg = this.make("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, role: "img", "aria-label": this.dataset.label });
        this.append(this.svg);
        if (this.dataset.pen === "true") this.addTools();
        this.fetchNew();
    }

    attributeChangedCallback() {
        if (this.strokes) this.fetchNew();
    }

    make(name, attributes, ...children) {
        const element = document.createElementNS(SVG, name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.append(...children);
        return element;
    }

    // One fetch at a time; what came in between is fetched after it.
    async fetchNew() {
        if (this.fetching) return (this.again = true);
        this.fetching = true;
        do {
            this.again = false;
            await this.fetchOnce();
        } while (this.again);
        this.fetching = false;
    }

    async fetchOnce() {
        const known = [...this.strokes.keys()].filter((id) => this.strokes.get(id).stored).at(-1) ?? "";
        const answer = await fetch(`/rooms/${this.dataset.room}/drawing?after=${known}`, { headers: { Accept: "application/json" } }).catch(() => null);
        if (!answer?.ok) return;
        const { ids, strokes } = await answer.json();
        for (const [id, stroke] of this.strokes) if (stroke.stored && !ids.includes(id)) this.forget(id);
        for (const stroke of strokes) await this.receive(stroke);
    }

    async receive({ id, content, place, mine }) {
        try {
            const words = await open(await (await ring).meeting(this.dataset.room), content, place);
            this.forget(id);
            this.strokes.set(id, { stored: true, mine, element: this.svg.appendChild(this.shape(words)) });
        } catch {
            this.strokes.set(id, { stored: true, mine, element: this.make("g", {}) });
        }
    }

    forget(id) {
        this.strokes.get(id)?.element.remove();
        this.strokes.delete(id);
    }

    shape({ s, c, t, p }) {
        const colour = COLOURS.includes(c) ? c : COLOURS[0];
        if (p?.startsWith("data:image/jpeg;base64,")) return this.photo(p);
        if (t) return this.make("text", { class: colour, x: Number(s?.[0]) || 40, y: Number(s?.[1]) || 60 }, String(t));
        return this.make("polyline", { class: colour, points: (s ?? []).map(Number).join(" ") });
    }

    photo(data) {
        const bytes = Uint8Array.from(atob(data.slice(23)), (letter) => letter.charCodeAt(0));
        const image = this.make("image", { width: WIDE, height: HIGH });
        image.setAttribute("href", URL.createObjectURL(new Blob([bytes], { type: "image/jpeg" })));
        return image;
    }

    addTools() {
        this.svg.addEventListener("pointerdown", (event) => this.begin(event));
        this.svg.addEventListener("pointermove", (event) => this.go(event));
        for (const end of ["pointerup", "pointercancel"]) this.svg.addEventListener(end, () => this.end());
        const tools = document.createElement("div");
        tools.className = "tools choices";
        tools.append(this.colours(), this.button(this.dataset.undo, () => this.undo()), this.button(this.dataset.text, () => this.write()), this.photoField(), this.status());
        this.append(tools);
    }

    colours() {
        const names = this.dataset.colours.split(",");
        const group = document.createElement("fieldset");
        group.className = "colours";
        const legend = group.appendChild(document.createElement("legend"));
        legend.className = "hush";
        legend.textContent = this.dataset.colour;
        COLOURS.forEach((colour, i) => {
            const label = group.appendChild(document.createElement("label"));
            const radio = label.appendChild(Object.assign(document.createElement("input"), { type: "radio", name: `${this.id}-colour`, checked: i === 0 }));
            radio.addEventListener("change", () => (this.colour = colour));
            const name = label.appendChild(document.createElement("span"));
            name.className = colour;
            name.textContent = names[i];
        });
        return group;
    }

    button(words, act) {
        const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: words });
        button.addEventListener("click", act);
        return button;
    }

    photoField() {
        const label = Object.assign(document.createElement("label"), { className: "photo", textContent: this.dataset.photo });
        const file = label.appendChild(Object.assign(document.createElement("input"), { type: "file", accept: "image/*", className: "hush" }));
        file.setAttribute("capture", "environment");
        file.addEventListener("change", async () => {
            const photo = file.files[0] && (await flipchart(file.files[0]));
            if (file.files[0] && !photo) return (this.said.textContent = this.dataset.photoBig);
            if (photo) this.give({ p: photo });
        });
        return label;
    }

    status() {
        this.said = Object.assign(document.createElement("span"), { className: "soft small" });
        this.said.setAttribute("role", "status");
        return this.said;
    }

    point(event) {
        const box = this.svg.getBoundingClientRect();
        return [Math.round(((event.clientX - box.left) / box.width) * WIDE), Math.round(((event.clientY - box.top) / box.height) * HIGH)];
    }

    begin(event) {
        event.preventDefault();
        this.svg.setPointerCapture(event.pointerId);
        this.points = this.point(event);
        this.line = this.svg.appendChild(this.shape({ s: this.points, c: this.colour }));
    }

    go(event) {
        if (!this.points) return;
        const [x, y] = this.point(event);
        if (Math.hypot(x - this.points.at(-2), y - this.points.at(-1)) < 4 || this.points.length > 1600) return;
        this.points.push(x, y);
        this.line.setAttribute("points", this.points.join(" "));
    }

    end() {
        if (!this.points) return;
        this.line.remove();
        this.give({ s: this.points, c: this.colour });
        this.points = null;
    }

    write() {
        const words = prompt(this.dataset.textAsk)?.trim().slice(0, 80);
        const lower = 60 + 48 * ([...this.strokes.values()].filter(({ element }) => element.tagName === "text").length % 11);
        if (words) this.give({ t: words, s: [40, lower], c: this.colour });
    }

    async undo() {
        const mine = [...this.strokes].filter(([, stroke]) => stroke.mine && stroke.stored).at(-1)?.[0];
        if (mine) await this.post(`contributions/${mine}/withdrawal`, {});
    }

    // Shown at once; stored when the server says so, and sent again with the same key until it does.
    async give(words) {
        const key = crypto.randomUUID();
        this.strokes.set(key, { stored: false, mine: true, element: this.svg.appendChild(this.shape(words)) });
        const content = await seal(await (await ring).meeting(this.dataset.room), words, this.dataset.place);
        await this.post("contributions", { key, step: this.dataset.step, content });
    }

    async post(to, values, tries = 0) {
        const body = new URLSearchParams({ key: crypto.randomUUID(), ...values, _csrf: this.dataset.token });
        const answer = await fetch(`/rooms/${this.dataset.room}/${to}`, { method: "POST", body, headers: { Accept: "text/plain" } }).catch(() => null);
        if (answer && answer.status < 500) return this.answered(answer, values.key);
        this.said.textContent = this.dataset.unsent;
        await new Promise((done) => setTimeout(done, Math.min(8000, 500 * 2 ** tries)));
        return this.post(to, { key: body.get("key"), ...values }, tries + 1);
    }

    async answered(answer, key) {
        this.said.textContent = answer.ok ? "" : await answer.text();
        if (!answer.ok && key) this.forget(key);
    }
}

customElements.define("shared-drawing", SharedDrawing);
