package tillit.composition.web.times;

import tillit.composition.CompositionId;
import tillit.shell.Page;

/** On the page of a composition: the way to when its circles meet. */
public record TimesPart(CompositionId composition, boolean found) implements Page {}
