package tillit.programme.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Two units of Ekhamn: Sara leads a preschool in Education, Göran a care home in Care; Birgitta leads Education. */
final class SmallTown {

    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    static final PersonId BIRGITTA = person(1);
    static final PersonId SARA = person(2);
    static final PersonId GORAN = person(3);

    private final List<Unit> units = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    SmallTown() {
        var education = unit(1, "Education");
        var preschool = unit(2, "Education");
        var home = unit(3, "Care");
        manages(BIRGITTA, education, Level.HEAD);
        manages(SARA, preschool, Level.UNIT_MANAGER);
        manages(GORAN, home, Level.UNIT_MANAGER);
        for (int i = 10; i < 13; i++) hired(person(i), 2, Days.since(FIRST));
        for (int i = 20; i < 65; i++) hired(person(i), 3, Days.since(FIRST));
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    void hired(PersonId person, int unit, Days days) {
        positions.add(position(person, unitId(unit), Optional.empty(), days));
    }

    Staff on(LocalDate day) {
        return Staff.on(day, new History(units, positions, List.of()));
    }

    /** The first of January 2027, a year long, for everybody. */
    static Programme programme(Part... parts) {
        var year = Days.between(FIRST, FIRST.plusYears(1).minusDays(1));
        return new Programme(
                "Base", "We trust each other", year, Audience.EVERYONE, List.of(parts));
    }

    /** From this day of the year on, so many days, for whom it is. */
    static Part part(int number, int fromDay, int days, Audience audience, Effort effort) {
        var from = FIRST.plusDays(fromDay);
        return new Part(
                new PartId(new UUID(2, number)),
                Kind.MODULE,
                "Part " + number,
                "",
                Days.between(from, from.plusDays(days - 1)),
                audience,
                Set.of(Breadth.INDIVIDUAL),
                true,
                effort,
                Set.of());
    }

    private Unit unit(int number, String area) {
        var unit =
                new Unit(
                        unitId(number),
                        "u" + number,
                        "Unit " + number,
                        Optional.empty(),
                        area,
                        Days.since(FIRST.minusYears(5)),
                        List.of());
        units.add(unit);
        return unit;
    }

    private void manages(PersonId person, Unit unit, Level level) {
        positions.add(position(person, unit.id(), Optional.of(level), Days.since(FIRST)));
    }

    private static Position position(
            PersonId person, UnitId unit, Optional<Level> level, Days days) {
        return new Position(person, unit, level, Employment.PERMANENT, days, Optional.empty());
    }

    private static UnitId unitId(int number) {
        return new UnitId(new UUID(3, number));
    }
}
