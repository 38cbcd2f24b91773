// <drag-person> lets one drag somebody to another card: with a mouse by the whole line, with a finger by its grip.
// Letting go only asks what it would do. Whoever does not drag chooses the name, which is a link.
import { EdgeScroll } from "tillit/edge-scroll";
import { followPointer } from "tillit/follow-pointer";

class DragPerson extends HTMLElement {
    edge = new EdgeScroll();

    connectedCallback() {
        this.form = this.querySelector("#try");
        if (!this.form) return;
        this.addEventListener("pointerdown", (event) => this.take(event));
        this.addEventListener("dragstart", (event) => event.preventDefault());
        this.addEventListener("click", (event) => this.dragged && event.preventDefault(), true);
    }

    take(event) {
        this.dragged = false;
        this.seat = event.target.closest("[data-person]");
        const byHand = event.pointerType === "mouse" || event.target.closest(".grip");
        if (!this.seat || event.button !== 0 || !byHand) return;
        followPointer(event, { begin: () => this.lift(), go: (to) => this.go(to), drop: () => this.drop(), end: () => this.lay() });
    }

    lift() {
        this.dragged = true;
        this.seat.classList.add("lifted");
        this.held = this.appendChild(document.createElement("div"));
        this.held.className = "held";
        this.held.textContent = this.seat.querySelector("a").textContent;
    }

    go(event) {
        this.held.style.translate = `${event.clientX + 12}px ${event.clientY - 20}px`;
        this.aim(document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-group]"));
        this.edge.near(event);
    }

    aim(card) {
        this.card?.classList.remove("aimed");
        this.card = card?.contains(this.seat) ? null : card;
        this.card?.classList.add("aimed");
    }

    drop() {
        if (!this.card) return;
        this.seat.querySelector("a").focus({ preventScroll: true });
        this.form.elements.person.value = this.seat.dataset.person;
        this.form.elements.group.value = this.card.dataset.group;
        this.form.requestSubmit();
    }

    lay() {
        this.edge.stop();
        this.aim(null);
        this.held.remove();
        this.seat.classList.remove("lifted");
    }
}
customElements.define("drag-person", DragPerson);
