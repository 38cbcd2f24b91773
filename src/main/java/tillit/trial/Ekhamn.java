package tillit.trial;

import java.time.LocalDate;
import java.util.List;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;

/**
 * The whole made-up municipality: about 6,000 employees and 400 managers in 500 units and 20 areas on its
 * day, and how it came to that in five years. The same, to the last letter, whenever and wherever it is made.
 */
public record Ekhamn(List<Unit> units, List<Person> people, List<Position> positions) {

    /** The day on which Ekhamn is as its description says. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** The first day on which people come, move and leave. */
    static final LocalDate STORY_BEGINS = DAY.minusYears(5);

    /** What was before that day, the HR system has forgotten. */
    static final LocalDate REGISTER_BEGINS = LocalDate.of(2012, 1, 1);

    private static final long SEED = 20_261_101;

    /** Makes it, in about a second. */
    public static Ekhamn make() {
        var lot = new Lot(SEED);
        var municipality = Municipality.by(lot);
        var people = new Newcomers(lot);
        new Casting(municipality.seats(), people).promise();
        var positions = new Careers(municipality.seats(), people, lot).positions();
        return new Ekhamn(municipality.units(), people.all(), positions);
    }
}
