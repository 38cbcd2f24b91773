package tillit.programme.network;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;

/** How often a network that stands alone wants to meet. */
public enum Rhythm {
    FORTNIGHT(2),
    MONTH(4),
    SECOND_MONTH(9),
    QUARTER(13),
    HALF_YEAR(26);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    /** The one that comes nearest. */
    public static Rhythm near(int weeks) {
        return Arrays.stream(values())
                .min(comparingInt(it -> Math.abs(it.weeks - weeks)))
                .orElseThrow();
    }
}
