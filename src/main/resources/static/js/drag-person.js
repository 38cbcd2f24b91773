// <drag-person> lets one drag somebody to another card: with a mouse by the whole line, with a finger by its grip.
// Letting go only asks what it would do. Whoever does not drag chooses the name, which is a link.
const NEAR = 80;
const FAR = 6;

class DragPerson extends HTMLElement {
    connectedCallback() {
        this.form = this.querySelector("#try");
        if (!this.form) return;
        this.addEventListener("pointerdown", (event) => this.take(event));
        this.addEventListener("dragstart", (event) => event.preventDefault());
        this.addEventListener("click", (event) => this.dragged && event.preventDefault(), true);
    }

    take(event) {
        this.dragged = false;
        const seat = event.target.closest("[data-person]");
        if (!seat || event.button !== 0 || (event.pointerType !== "mouse" && !event.target.closest(".grip"))) return;
        this.seat = seat;
        this.from = event;
        this.end = new AbortController();
        const { signal } = this.end;
        addEventListener("pointermove", (move) => this.go(move), { signal });
        addEventListener("pointerup", () => this.drop(), { signal });
        addEventListener("pointercancel", () => this.stop(), { signal });
        addEventListener("keydown", (key) => key.key === "Escape" && this.stop(), { signal });
    }

    go(event) {
        if (!this.held && Math.hypot(event.clientX - this.from.clientX, event.clientY - this.from.clientY) < FAR) return;
        if (!this.held) this.lift();
        this.held.style.translate = `${event.clientX + 12}px ${event.clientY - 20}px`;
        this.aim(document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-group]"));
        this.nearEdge(event);
    }

    // Towards the edge the page comes along, for as long as one stays there.
    nearEdge({ clientY, movementY }) {
        const edge = clientY < NEAR ? -1 : innerHeight - clientY < NEAR ? 1 : 0;
        if (edge && this.pull !== edge && movementY * edge <= 0) return;
        if (!this.pull && edge) requestAnimationFrame(() => this.scroll());
        this.pull = edge;
    }

    scroll() {
        if (!this.pull) return;
        scrollBy(0, 12 * this.pull);
        requestAnimationFrame(() => this.scroll());
    }

    lift() {
        this.dragged = true;
        this.seat.classList.add("lifted");
        this.held = this.appendChild(document.createElement("div"));
        this.held.className = "held";
        this.held.textContent = this.seat.querySelector("a").textContent;
    }

    aim(card) {
        if (this.card === card) return;
        this.card?.classList.remove("aimed");
        this.card = card?.contains(this.seat) ? null : card;
        this.card?.classList.add("aimed");
    }

    drop() {
        const group = this.card?.dataset.group;
        const { seat } = this;
        this.stop();
        if (!group) return;
        seat.querySelector("a").focus({ preventScroll: true });
        this.form.elements.person.value = seat.dataset.person;
        this.form.elements.group.value = group;
        this.form.requestSubmit();
    }

    stop() {
        this.end.abort();
        this.pull = 0;
        this.aim(null);
        this.held?.remove();
        this.seat.classList.remove("lifted");
        this.held = null;
    }
}
customElements.define("drag-person", DragPerson);
