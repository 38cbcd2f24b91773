// Follows a pointer that was pressed until it is let go. A step or two are no dragging: only then it begins, and Escape
// ends it as if nothing had been.
const FAR = 6;

export function followPointer(pressed, { begin, go, drop, end }) {
    let begun = false;
    const until = new AbortController();
    const on = (what, does) => addEventListener(what, does, { signal: until.signal });
    const stop = () => {
        until.abort();
        if (begun) end();
    };
    on("pointermove", (event) => {
        if (!begun && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < FAR) return;
        if (!begun) begin();
        begun = true;
        go(event);
    });
    on("pointerup", () => {
        if (begun) drop();
        stop();
    });
    on("pointercancel", stop);
    on("keydown", (event) => event.key === "Escape" && stop());
}
