package tillit.composition.web.cards;

import tillit.shell.Page;

/** The same on a page of its own, for those without script. */
public record AbsencePage(AbsencePart part) implements Page {}
