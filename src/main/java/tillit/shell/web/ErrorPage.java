package tillit.shell.web;

import tillit.shell.Page;

/** Says what to do next; {@code kind} is part of a text key: missing, refused, signedOut, tooMuch, ours, mend. */
public record ErrorPage(String kind) implements Page {}
