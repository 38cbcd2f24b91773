package tillit.composition.grouping;

/**
 * What somebody takes up at a gathering.
 *
 * @param gathering from 0
 * @param leading as a conversation leader, not as one of the group
 */
public record Seat(int gathering, int person, boolean leading) {}
