package tillit.access.web;

import tillit.shell.Page;

/** Asks once more before a sign-in link is used up. */
public record UseLinkPage(String link) implements Page {}
