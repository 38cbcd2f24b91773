package tillit.outcomes.figure;

import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.History;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/**
 * Staff turnover of each workplace, as {@link KeyFigure#STAFF_TURNOVER} counts it for all; never shown, only compared
 * in groups. Managers do not count: a workplace's turnover is not that of the one who leads it.
 */
public final class WorkplaceTurnover {

    private final Almanac almanac;
    private final Lineages lineages;

    public WorkplaceTurnover(History history) {
        almanac = new Almanac(history);
        lineages = new Lineages(history.units());
    }

    /** Each workplace that had staff or a manager; whoever has no manager anywhere above belongs to none. */
    public List<WorkplaceYear> of(int year) {
        var before = LocalDate.of(year - 1, Month.NOVEMBER, 1);
        var stayed = permanent(before.plusYears(1)).map(Position::person).collect(toSet());
        var staff = staff(before);
        var managers = managers(year);
        return Stream.concat(staff.keySet().stream(), managers.keySet().stream())
                .distinct()
                .map(workplace ->
                        year(
                                workplace,
                                year,
                                managers.getOrDefault(workplace, Set.of()),
                                staff.getOrDefault(workplace, Set.of()),
                                stayed))
                .toList();
    }

    private static WorkplaceYear year(
            UnitId workplace,
            int year,
            Set<PersonId> managers,
            Set<PersonId> staff,
            Set<PersonId> stayed) {
        int gone = (int) staff.stream().filter(person -> !stayed.contains(person)).count();
        return new WorkplaceYear(workplace, year, managers, staff.size(), gone);
    }

    private Stream<Position> permanent(LocalDate day) {
        return almanac.positions(day).stream()
                .filter(position -> position.employment() == Employment.PERMANENT);
    }

    /** By the workplace of what they have done the longest. */
    private Map<UnitId, Set<PersonId>> staff(LocalDate day) {
        var managing = almanac.managing(day);
        var managers = managing.stream().map(Position::person).collect(toSet());
        var led = managing.stream().map(Position::unit).collect(toSet());
        return permanent(day)
                .filter(position -> !managers.contains(position.person()))
                .collect(toMap(Position::person, p -> p, minBy(almanac.longestFirst())))
                .values()
                .stream()
                .filter(position -> workplace(day, position, led::contains).isPresent())
                .collect(
                        groupingBy(
                                position -> workplace(day, position, led::contains).orElseThrow(),
                                mapping(Position::person, toSet())));
    }

    /** That of the unit, or of the nearest one above, that has a manager. */
    private Optional<UnitId> workplace(LocalDate day, Position position, Predicate<UnitId> led) {
        return almanac.structure().upFrom(day, position.unit()).stream()
                .filter(led)
                .findFirst()
                .map(lineages::of);
    }

    private Map<UnitId, Set<PersonId>> managers(int year) {
        var days = Days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return almanac.managing().stream()
                .filter(position -> position.days().overlaps(days))
                .collect(
                        groupingBy(
                                position -> lineages.of(position.unit()),
                                mapping(Position::person, toSet())));
    }
}
