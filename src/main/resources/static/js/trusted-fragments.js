// The one place on our pages where text becomes elements: fragments of our own server, given to htmx. Nothing that
// could run goes through, and htmx evaluates no text as code.
const fragments = window.trustedTypes?.createPolicy("htmx", {
    createHTML(html) {
        if (/<script|<iframe|<object|<embed|\son\w+\s*=|javascript:/i.test(html)) throw new TypeError("This fragment could run code.");
        return html;
    },
    createScript() {
        throw new TypeError("No text is run as code.");
    },
});

const never = function () {
    throw new TypeError("No text is run as code.");
};

window.htmx.registerExtension("trusted-fragments", { init: (api) => api.initSecurity(fragments, never, never) });
