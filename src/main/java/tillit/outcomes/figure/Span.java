package tillit.outcomes.figure;

import tillit.access.PersonId;

/**
 * How many people have this manager as their nearest, on a day.
 *
 * @param atom where the manager's primary position is
 * @param heads persons employed permanently or for a time, each once
 * @param hourlyHeads persons paid by the hour who are not among the heads
 */
public record Span(PersonId manager, Atom atom, int heads, int hourlyHeads) {}
