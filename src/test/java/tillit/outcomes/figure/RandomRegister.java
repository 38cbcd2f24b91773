package tillit.outcomes.figure;

import static java.util.stream.IntStream.range;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/**
 * A small organisation by chance, with everything that happens in untidy files: divided and merged units,
 * units that move or pause, two managers, two positions, positions in units that are no more.
 */
final class RandomRegister {

    private static final int FIRST_YEAR = 2018;

    private final Random random;
    private final List<UnitId> ids = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    RandomRegister(long seed) {
        random = new Random(seed);
    }

    History make() {
        range(0, 4 + random.nextInt(10)).forEach(this::addUnit);
        var positions = new ArrayList<Position>();
        range(0, 12 + random.nextInt(25)).forEach(_ -> career(positions));
        var absences =
                range(0, random.nextInt(25))
                        .mapToObj(_ -> absences())
                        .flatMap(List::stream)
                        .toList();
        return new History(units, positions, absences);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Often a day on which something is counted, or the day before or after. */
    private LocalDate day() {
        var year = FIRST_YEAR + random.nextInt(8);
        var day =
                switch (random.nextInt(4)) {
                    case 0 -> LocalDate.of(year, 12, 31);
                    case 1 -> LocalDate.of(year, 11, 1);
                    case 2 -> LocalDate.of(year, 1 + random.nextInt(12), 1).minusDays(1);
                    default -> LocalDate.ofYearDay(year, 1 + random.nextInt(365));
                };
        return day.plusDays(random.nextInt(3) - 1);
    }

    /** One to three stretches of days; parents are units that were made earlier. */
    private void addUnit(int number) {
        var id = new UnitId(uuid());
        var from = chance(0.6) ? LocalDate.of(2010, 1, 1) : day();
        while (true) {
            var to = chance(0.5) ? from.plusDays(random.nextInt(1500)) : LocalDate.MAX;
            units.add(stretch(id, "U" + number, from, to));
            if (to.equals(LocalDate.MAX) || chance(0.3)) break;
            from = to.plusDays(chance(0.7) ? 1 : 100);
        }
        ids.add(id);
    }

    private Unit stretch(UnitId id, String code, LocalDate from, LocalDate to) {
        return new Unit(
                id,
                code,
                code,
                ids.isEmpty() ? Optional.empty() : Optional.of(any(ids)),
                any(List.of("Vård", "Vård", "Skola", "Teknik")),
                to.equals(LocalDate.MAX) ? Days.since(from) : Days.between(from, to),
                chance(0.8) || ids.isEmpty() ? List.of() : List.of(any(ids)));
    }

    /** Positions that mostly follow on each other, sometimes with a gap or at the same time. */
    private void career(List<Position> positions) {
        var person = new PersonId(uuid());
        var from = day();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            var to = chance(0.25) ? LocalDate.MAX : from.plusDays(random.nextInt(900));
            positions.add(position(person, from, to));
            from = to.equals(LocalDate.MAX) || chance(0.2) ? day() : to.plusDays(1);
            if (chance(0.2)) from = from.plusDays(random.nextInt(40) - 20);
        }
    }

    private Position position(PersonId person, LocalDate from, LocalDate to) {
        return new Position(
                person,
                any(ids),
                chance(0.5) ? Optional.of(any(List.of(Level.values()))) : Optional.empty(),
                any(
                        List.of(
                                Employment.PERMANENT,
                                Employment.PERMANENT,
                                any(List.of(Employment.values())))),
                to.equals(LocalDate.MAX) ? Days.since(from) : Days.between(from, to),
                chance(0.5) ? Optional.of(any(List.of(EndReason.values()))) : Optional.empty());
    }

    /** A row, or the four quarters of a year. */
    private List<Absence> absences() {
        var row = absence();
        if (chance(0.7)) return List.of(row);
        var from = LocalDate.of(row.period().from().getYear(), 1, 1);
        return range(0, 4)
                .mapToObj(quarter ->
                        new Absence(
                                quarter(from.plusMonths(3L * quarter)),
                                row.group(),
                                row.unit(),
                                row.people() + quarter,
                                row.availableHours(),
                                row.sickHours()))
                .toList();
    }

    private static Days quarter(LocalDate from) {
        return Days.between(from, from.plusMonths(3).minusDays(1));
    }

    private Absence absence() {
        var available = 1 + random.nextInt(5000);
        return new Absence(
                period(),
                any(List.of(AbsenceGroup.values())),
                chance(0.1) ? Optional.empty() : Optional.of(any(ids)),
                5 + random.nextInt(50),
                BigDecimal.valueOf(available),
                BigDecimal.valueOf(random.nextInt(available)));
    }

    private Days period() {
        var start = LocalDate.of(2021 + random.nextInt(3), 1, 1);
        return switch (random.nextInt(4)) {
            case 0 -> Days.between(start, start.plusMonths(1).minusDays(1));
            case 1 -> Days.between(start.plusMonths(3), start.plusMonths(6).minusDays(1));
            default -> Days.between(start, start.plusYears(1).minusDays(1));
        };
    }
}
