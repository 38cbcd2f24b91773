// Towards the upper or lower edge of the window the page comes along, for as long as one stays there.
const NEAR = 80;
const STEP = 12;

export class EdgeScroll {
    pull = 0;

    near({ clientY, movementY }) {
        const edge = clientY < NEAR ? -1 : innerHeight - clientY < NEAR ? 1 : 0;
        if (edge && this.pull !== edge && movementY * edge <= 0) return;
        if (!this.pull && edge) requestAnimationFrame(() => this.scroll());
        this.pull = edge;
    }

    scroll() {
        if (!this.pull) return;
        scrollBy(0, STEP * this.pull);
        requestAnimationFrame(() => this.scroll());
    }

    stop() {
        this.pull = 0;
    }
}
