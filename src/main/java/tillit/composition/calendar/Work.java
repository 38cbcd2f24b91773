package tillit.composition.calendar;

/** How much a whole file may ask to be counted, so that a few lines cannot keep the house busy for minutes. */
final class Work {

    private static final long MOST = 3_000_000;

    private long left = MOST;

    /** The line is told when it is too much. */
    void spend(int line, long steps) {
        left -= steps;
        if (left < 0) throw new BrokenLine(line, BrokenLine.TOO_MUCH);
    }
}
