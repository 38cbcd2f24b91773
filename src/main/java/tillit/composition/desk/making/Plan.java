package tillit.composition.desk.making;

import java.util.OptionalInt;
import tillit.composition.grouping.Form;

/**
 * How many groups of which size.
 *
 * @param gatherings 1 for circles and mentors
 * @param groups absent for as many as the sizes ask for
 * @param leaders of each group, out of a pool; 0 when groups lead themselves
 */
public record Plan(Form form, int gatherings, OptionalInt groups, int from, int to, int leaders) {}
