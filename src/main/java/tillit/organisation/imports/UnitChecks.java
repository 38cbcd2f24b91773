package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tillit.organisation.Days;

/** Whether the units fit together: parents and predecessors that there are, no days twice, no circle. */
record UnitChecks(Set<String> known, Problems problems) {

    private static final int MANY = 500;

    void check(List<Entry.OfUnit> units) {
        sameDaysTwice(units);
        circles(right(units));
        int wrongBefore;
        do {
            wrongBefore = problems.wrongRows();
            unknown(right(units));
        } while (problems.wrongRows() > wrongBefore);
    }

    /** Every code that a parent, a position or a row of absence may name. */
    Set<String> codes(List<Entry.OfUnit> units) {
        var codes = new HashSet<>(known);
        right(units).forEach(unit -> codes.add(unit.code()));
        return codes;
    }

    private List<Entry.OfUnit> right(List<Entry.OfUnit> units) {
        return units.stream().filter(unit -> !problems.isWrong(unit.row())).toList();
    }

    private void sameDaysTwice(List<Entry.OfUnit> units) {
        for (var stretches : byCode(units).values())
            for (var late : Overlaps.in(stretches, Entry.OfUnit::days, false))
                problems.add(late.row(), "unit_id", Reason.SAME_DAYS_TWICE);
    }

    private void unknown(List<Entry.OfUnit> units) {
        var codes = codes(units);
        for (var unit : units) {
            if (!unit.parent().map(codes::contains).orElse(true))
                problems.add(unit.row(), "parent_id", Reason.UNKNOWN_UNIT);
            if (!codes.containsAll(unit.succeeds()))
                problems.add(unit.row(), "succeeds", Reason.UNKNOWN_UNIT);
        }
    }

    /**
     * Going up from a unit, on days that all steps have in common, one must not come back to it. Where so many
     * are in a circle that days cannot explain it, no days are compared.
     */
    private void circles(List<Entry.OfUnit> units) {
        var byCode = byCode(units);
        var suspects = new AboveThemselves(byCode).codes();
        for (var unit : units)
            if (suspects.contains(unit.code())
                    && (suspects.size() > MANY || comesBack(unit, byCode)))
                problems.add(unit.row(), "parent_id", Reason.CIRCLE_OF_UNITS);
    }

    private static boolean comesBack(Entry.OfUnit unit, Map<String, List<Entry.OfUnit>> byCode) {
        return climbs(unit, unit.days(), unit.code(), byCode, new HashSet<>());
    }

    private static boolean climbs(
            Entry.OfUnit from,
            Days days,
            String wanted,
            Map<String, List<Entry.OfUnit>> byCode,
            Set<Entry.OfUnit> seen) {
        var parent = from.parent();
        if (parent.isEmpty() || !seen.add(from)) return false;
        if (parent.get().equals(wanted)) return true;
        return byCode.getOrDefault(parent.get(), List.of()).stream()
                .filter(above -> above.days().overlaps(days))
                .anyMatch(above -> climbs(above, above.days().within(days), wanted, byCode, seen));
    }

    private static Map<String, List<Entry.OfUnit>> byCode(List<Entry.OfUnit> units) {
        return units.stream().collect(groupingBy(Entry.OfUnit::code, LinkedHashMap::new, toList()));
    }
}
