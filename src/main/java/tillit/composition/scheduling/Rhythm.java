package tillit.composition.scheduling;

/**
 * Every so many weeks, some days sooner or later.
 *
 * @param days fewer than the weeks have
 */
public record Rhythm(int weeks, int days) {

    private static final int WEEK = 7;

    public Rhythm {
        if (weeks < 1 || days < 0 || days >= weeks * WEEK)
            throw new IllegalArgumentException(weeks + " weeks ± " + days + " days");
    }

    /** The fewest days from a meeting to the next. */
    public int fewest() {
        return weeks * WEEK - days;
    }

    public int most() {
        return weeks * WEEK + days;
    }

    public boolean allows(long daysBetween) {
        return daysBetween >= fewest() && daysBetween <= most();
    }
}
