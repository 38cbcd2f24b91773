package tillit.programme.web;

import tillit.composition.CompositionId;
import tillit.shell.Page;

/** On the page of a composition: the way to letting its circles begin. */
public record BeginningPart(CompositionId composition, boolean begun) implements Page {}
