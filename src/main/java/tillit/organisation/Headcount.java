package tillit.organisation;

/** How many there are on a day: heads, however many hours they work; {@code people} includes the managers. */
public record Headcount(int people, int managers, int units) {}
