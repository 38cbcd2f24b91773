package tillit.outcomes.figure;

import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.Employment;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** Who worked where on 1 November of the year before, employed permanently and manager of nothing. */
record WorkplaceStaff(Map<UnitId, Set<PersonId>> staff, Set<PersonId> stayed) {

    static WorkplaceStaff of(int year, Almanac almanac, Lineages lineages) {
        var before = LocalDate.of(year - 1, Month.NOVEMBER, 1);
        return new WorkplaceStaff(
                staff(before, almanac, lineages),
                permanent(before.plusYears(1), almanac).map(Position::person).collect(toSet()));
    }

    private static Stream<Position> permanent(LocalDate day, Almanac almanac) {
        return almanac.positions(day).stream()
                .filter(position -> position.employment() == Employment.PERMANENT);
    }

    /** By what they have done the longest; whoever has no manager above belongs to no workplace. */
    private static Map<UnitId, Set<PersonId>> staff(
            LocalDate day, Almanac almanac, Lineages lineages) {
        var managers = almanac.managing(day).stream().map(Position::person).collect(toSet());
        var workplaces = workplaces(day, almanac, lineages);
        return permanent(day, almanac)
                .filter(position -> !managers.contains(position.person()))
                .collect(toMap(Position::person, p -> p, minBy(almanac.longestFirst())))
                .values()
                .stream()
                .flatMap(position ->
                        workplaces.apply(position.unit()).stream()
                                .map(workplace -> new Works(workplace, position.person())))
                .collect(groupingBy(Works::at, mapping(Works::who, toSet())));
    }

    /** The nearest unit that has a manager, as a lineage; looked up once for all who work in the same unit. */
    private static Function<UnitId, Optional<UnitId>> workplaces(
            LocalDate day, Almanac almanac, Lineages lineages) {
        var led = almanac.managing(day).stream().map(Position::unit).collect(toSet());
        var known = new HashMap<UnitId, Optional<UnitId>>();
        return unit ->
                known.computeIfAbsent(
                        unit,
                        from ->
                                almanac.structure().upFrom(day, from).stream()
                                        .filter(led::contains)
                                        .findFirst()
                                        .map(lineages::of));
    }

    private record Works(UnitId at, PersonId who) {}

    Set<UnitId> workplaces() {
        return staff.keySet();
    }

    int size(UnitId workplace) {
        return staff.getOrDefault(workplace, Set.of()).size();
    }

    /** Who of them is employed permanently nowhere a year later. */
    long gone(UnitId workplace) {
        return staff.getOrDefault(workplace, Set.of()).stream()
                .filter(person -> !stayed.contains(person))
                .count();
    }
}
