package tillit.outcomes.comparison;

import tillit.outcomes.publication.Interval;

/** How much more those who took part have than the others, in percentage points; below 0 when less. */
public record Difference(double points, Interval interval) {

    /** Whether chance alone would seldom do that. */
    boolean isClear() {
        return !interval.contains(0);
    }
}
