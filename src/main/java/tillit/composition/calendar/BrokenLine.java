package tillit.composition.calendar;

/** A line that is not what a calendar has there; ends the reading. */
final class BrokenLine extends RuntimeException {

    static final String NO_CALENDAR = "no-calendar";
    static final String NO_LINE = "no-line";
    static final String NO_VALUE = "no-value";
    static final String CUT = "cut";
    static final String TOO_MUCH = "too-much";
    static final String TOO_OFTEN = "too-often";

    private static final long serialVersionUID = 1;

    private final int line;
    private final String reason;

    BrokenLine(int line, String reason) {
        super(reason + " in line " + line, null, false, false);
        this.line = line;
        this.reason = reason;
    }

    Reading.Unreadable told() {
        return new Reading.Unreadable(line, reason);
    }
}
