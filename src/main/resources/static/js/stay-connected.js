// Says when the stream of the room is broken and when it is back; leaves the room when the server says so; and tells
// the server that this phone lives, since what is written to a dead one vanishes without an error.
const EVERY_MS = 20_000;
const live = document.getElementById("live");
const notice = document.querySelector(".offline");

const say = (broken) => {
    if (notice) notice.textContent = broken ? notice.dataset.text : "";
    document.documentElement.dataset.live = broken ? "off" : "on";
};

live?.addEventListener("htmx:sse:after:connection", (event) => say((event.detail.connection?.status ?? 200) >= 400));
live?.addEventListener("htmx:sse:error", (event) => ([401, 403].includes(event.detail.status) ? location.reload() : say(!document.hidden)));
live?.addEventListener("gone", () => location.reload());
window.addEventListener("offline", () => say(true));
window.addEventListener("online", () => say(false));

const tell = () => {
    if (!document.hidden && live?.dataset.alive) fetch(live.dataset.alive, { method: "POST", headers: { "X-CSRF-TOKEN": live.dataset.token } }).catch(() => {});
};
setInterval(tell, EVERY_MS);
