package tillit.commons.web;

import tillit.shell.Page;

/** What we share, and where it is. */
public record CommonsPage() implements Page {}
