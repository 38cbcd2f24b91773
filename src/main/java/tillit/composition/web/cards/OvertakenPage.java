package tillit.composition.web.cards;

import java.util.Optional;
import tillit.composition.CompositionId;
import tillit.shell.Page;

/**
 * Somebody, or another tab, was faster; nothing was changed.
 *
 * @param again where what was meant can be tried on what is there now; empty when there is nothing to try
 */
public record OvertakenPage(CompositionId composition, Optional<String> again) implements Page {}
