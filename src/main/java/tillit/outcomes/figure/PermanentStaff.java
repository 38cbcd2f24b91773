package tillit.outcomes.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import tillit.access.PersonId;
import tillit.organisation.Employment;
import tillit.organisation.Position;

/** Who was employed permanently on 1 November of the year before, and who of them no longer is a year later. */
record PermanentStaff(int year, Tally staff, Tally gone, Tally managers) implements Counting {

    static PermanentStaff of(int year, Almanac almanac) {
        var before = LocalDate.of(year - 1, Month.NOVEMBER, 1);
        var areas = areas(before, almanac);
        var stayed = people(permanent(before.plusYears(1), almanac));
        return new PermanentStaff(
                year,
                Tally.of(areas.values()),
                Tally.of(
                        areas.keySet().stream()
                                .filter(person -> !stayed.contains(person))
                                .map(areas::get)
                                .toList()),
                Tally.of(managers(before, almanac)));
    }

    /** By their first permanent position: as a manager before others, then what they have had the longest. */
    private static Map<PersonId, Atom> areas(LocalDate day, Almanac almanac) {
        var first =
                BinaryOperator.minBy(
                        comparing((Position position) -> !position.manages())
                                .thenComparing(almanac.longestFirst()));
        return permanent(day, almanac).stream()
                .collect(toMap(Position::person, position -> position, first))
                .values()
                .stream()
                .collect(
                        toMap(
                                Position::person,
                                position ->
                                        Atom.of(almanac.structure().area(day, position.unit()))));
    }

    private static List<Position> permanent(LocalDate day, Almanac almanac) {
        return almanac.positions(day).stream()
                .filter(position -> position.employment() == Employment.PERMANENT)
                .toList();
    }

    private static Set<PersonId> people(List<Position> positions) {
        return positions.stream().map(Position::person).collect(Collectors.toSet());
    }

    private static List<Atom> managers(LocalDate day, Almanac almanac) {
        return almanac.managers(day).values().stream().map(atom -> Atom.of(atom.area())).toList();
    }

    @Override
    public Population population() {
        return Population.PERMANENT_STAFF;
    }

    /** In managers, but never more than there are people whom the figure is about; at least 1 where there are any. */
    @Override
    public Map<Atom, Long> weights() {
        var weights = new HashMap<Atom, Long>();
        staff.counts().forEach((area, people) -> weights.put(area, weight(area, people)));
        return weights;
    }

    private long weight(Atom area, long people) {
        return Math.max(1, Math.min(people, managers.counts().getOrDefault(area, 0L)));
    }

    @Override
    public List<Measure> measures(Scope scope) {
        var leavers = gone.in(scope);
        return List.of(
                Measure.percent(KeyFigure.STAFF_TURNOVER, scope, year, leavers, staff.in(scope)));
    }
}
