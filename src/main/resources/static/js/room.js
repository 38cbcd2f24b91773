// Everything a page of a room needs.
import "tillit/key-ring";
import "tillit/sealed-text";
import "tillit/room-form";
import "tillit/step-clock";
import "tillit/vote-count";
import "tillit/scale-picture";
import "tillit/keep-in-chest";
import "tillit/keep-place";
import "tillit/take-along";
import "tillit/stay-connected";

// Big and seldom needed: fetched when the page shows one.
const whenThere = (name, file) => {
    const look = () => document.querySelector(`${name}:not(details:not([open]) *)`) && (seen.disconnect(), import(file));
    const seen = new MutationObserver(look);
    seen.observe(document.body, { childList: true, subtree: true, attributeFilter: ["open"] });
    look();
};
whenThere("shared-drawing", "tillit/shared-drawing");
whenThere("circle-qr", "tillit/circle-qr");
whenThere("screen-pages", "tillit/screen-pages");
