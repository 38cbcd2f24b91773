package tillit.mandates.web.observing;

import tillit.shell.Page;

/** Half a page for whoever looks: at what, what to write down, and how to give it. */
public record GuidePage() implements Page {}
