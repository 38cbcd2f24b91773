package tillit.access.web;

import tillit.shell.Page;

/** Says that a mail is on its way, if the address is known. */
public record LinkSentPage() implements Page {}
