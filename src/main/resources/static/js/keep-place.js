// Keeps the place of somebody who uses no mouse: when what they stood on is replaced, they stand on what held it.
// Else their next Tab would begin at the top of the page.
const live = document.getElementById("live");
let path = [];

live?.addEventListener("focusin", ({ target }) => {
    path = [];
    for (let at = target; at && at !== live; at = at.parentElement) path.push(at);
});

// Who left by themself, by a tap beside it, is not brought back.
live?.addEventListener("focusout", ({ target }) =>
    queueMicrotask(() => target.isConnected && document.hasFocus() && document.activeElement === document.body && (path = [])),
);

const comeBack = () => {
    if (document.activeElement !== document.body || !path.length || path[0].isConnected) return;
    const holder = path.find((one) => one.isConnected) ?? live;
    path = [];
    holder.tabIndex = -1;
    holder.focus({ preventScroll: true });
};

if (live) new MutationObserver(comeBack).observe(live, { childList: true, subtree: true });
