package tillit.programme;

import tillit.composition.CompositionId;

/** Circles that were composed have begun. Told within the transaction in which they did. */
public record CirclesBegun(CompositionId composition) {}
