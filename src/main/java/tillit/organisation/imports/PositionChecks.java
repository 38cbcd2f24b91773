package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tillit.organisation.Days;

/** Whether positions fit the units and the people, and one another. */
record PositionChecks(Problems problems) {

    void check(List<Entry.OfPosition> positions, Set<String> units, Set<String> people) {
        for (var position : positions) {
            if (!people.contains(position.person()))
                problems.add(position.row(), "person_id", Reason.UNKNOWN_PERSON);
            if (!units.contains(position.unit()))
                problems.add(position.row(), "unit_id", Reason.UNKNOWN_UNIT);
        }
        var right = right(positions);
        sameDaysTwice(right);
        odd(right(right));
    }

    /** The oddities of what is taken in all the same. */
    private void odd(List<Entry.OfPosition> positions) {
        var byUnit = positions.stream().collect(groupingBy(Entry.OfPosition::unit));
        byUnit.values().forEach(this::twoManagers);
        byUnit.values().forEach(this::ownManagers);
    }

    /** The days of units that the files tell of; of the others nobody can say. */
    void outside(List<Entry.OfPosition> positions, List<Entry.OfUnit> units) {
        var days = new HashMap<String, Days>();
        units.forEach(unit -> days.merge(unit.code(), unit.days(), PositionChecks::span));
        for (var position : right(positions))
            if (days.containsKey(position.unit())
                    && !days.get(position.unit()).contains(position.days()))
                problems.add(position.row(), "unit_id", Reason.OUTSIDE_THE_UNITS_DAYS);
    }

    private static Days span(Days one, Days other) {
        var from = one.from().isBefore(other.from()) ? one.from() : other.from();
        var to = one.to().flatMap(last -> other.to().map(end -> last.isAfter(end) ? last : end));
        return new Days(from, to);
    }

    private void sameDaysTwice(List<Entry.OfPosition> positions) {
        record Seat(String person, String unit, boolean manages) {}
        var seats =
                positions.stream()
                        .collect(
                                groupingBy(one ->
                                        new Seat(
                                                one.person(),
                                                one.unit(),
                                                one.level().isPresent())));
        for (var stays : seats.values())
            for (var late : Overlaps.in(stays, Entry.OfPosition::days, false))
                problems.add(late.row(), "from", Reason.SAME_DAYS_TWICE);
    }

    private void twoManagers(List<Entry.OfPosition> inUnit) {
        var managers = inUnit.stream().filter(one -> one.level().isPresent()).toList();
        for (var late : Overlaps.in(managers, Entry.OfPosition::days, true))
            problems.add(late.row(), "from", Reason.TWO_MANAGERS);
    }

    private void ownManagers(List<Entry.OfPosition> inUnit) {
        Map<String, List<Entry.OfPosition>> managed =
                inUnit.stream()
                        .filter(one -> one.level().isPresent())
                        .collect(groupingBy(Entry.OfPosition::person));
        if (managed.isEmpty()) return;
        for (var one : inUnit)
            if (one.level().isEmpty()
                    && managed.getOrDefault(one.person(), List.of()).stream()
                            .anyMatch(manager -> manager.days().overlaps(one.days())))
                problems.add(one.row(), "person_id", Reason.OWN_MANAGER);
    }

    private List<Entry.OfPosition> right(List<Entry.OfPosition> positions) {
        return positions.stream().filter(one -> !problems.isWrong(one.row())).toList();
    }
}
