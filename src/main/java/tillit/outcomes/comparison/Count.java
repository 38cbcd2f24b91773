package tillit.outcomes.comparison;

/** So many of so many in a year: people who left of people, hours ill of hours. */
public record Count(double part, double of) {

    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
        return new Count(part + other.part, of + other.of);
    }

    double percent() {
        return 100 * part / of;
    }
}
