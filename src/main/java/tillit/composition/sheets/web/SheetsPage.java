package tillit.composition.sheets.web;

import tillit.shell.Page;

/** What there is to print, and what each is for. */
public record SheetsPage(Handout handout) implements Page {}
