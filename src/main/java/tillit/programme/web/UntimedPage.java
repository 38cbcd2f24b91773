package tillit.programme.web;

import tillit.composition.CompositionId;
import tillit.shell.Page;

/**
 * Circles cannot begin before the groups that are used have their times.
 *
 * @param begun they have, and the times have been lost since
 */
public record UntimedPage(CompositionId composition, boolean begun) implements Page {}
