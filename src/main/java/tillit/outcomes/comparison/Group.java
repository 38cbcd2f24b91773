package tillit.outcomes.comparison;

import java.util.OptionalDouble;

/**
 * Those who took part, or the others.
 *
 * @param managers distinct persons
 * @param workplaces of which enough years are known
 * @param before percent, in the years before
 * @param after percent, in the years after; empty when there is none yet
 */
public record Group(int managers, int workplaces, double before, OptionalDouble after) {}
