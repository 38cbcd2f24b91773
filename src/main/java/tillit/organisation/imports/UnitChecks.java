package tillit.organisation.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Whether the units fit together: parents and predecessors that there are, no days twice, no circle. */
record UnitChecks(Register before, Problems problems) {

    /** More stretches than this no unit has; comparing the days of too many costs the server. */
    private static final int MOST = 200;

    void check(List<Entry.OfUnit> units) {
        byCode(units).values().forEach(this::check);
        circles(right(units));
        int wrongBefore;
        do {
            wrongBefore = problems.wrongRows();
            unknown(right(units), codes(units));
        } while (problems.wrongRows() > wrongBefore);
    }

    private void check(Entry.Stretches unit) {
        if (unit.all().size() > MOST)
            unit.all().forEach(one -> problems.add(one.row(), "unit_id", Reason.TOO_OFTEN));
        else
            for (var late : Overlaps.in(unit.all(), Entry.OfUnit::days, false))
                problems.add(late.row(), "unit_id", Reason.SAME_DAYS_TWICE);
    }

    /**
     * Every code that a parent, a position or a row of absence may name: of a unit with a wrong row nothing is taken
     * in, so that it is there only if it was before.
     */
    Set<String> codes(List<Entry.OfUnit> units) {
        var codes = new HashSet<String>();
        units.forEach(unit -> codes.add(unit.code()));
        codes.removeAll(Doubtful.in(problems).units());
        codes.addAll(before.unitIds().keySet());
        return codes;
    }

    private List<Entry.OfUnit> right(List<Entry.OfUnit> units) {
        return units.stream().filter(unit -> !problems.isWrong(unit.row())).toList();
    }

    private void unknown(List<Entry.OfUnit> units, Set<String> codes) {
        for (var unit : units) {
            if (!unit.parent().map(codes::contains).orElse(true))
                problems.add(unit.row(), "parent_id", Reason.UNKNOWN_UNIT);
            if (!codes.containsAll(unit.succeeds()))
                problems.add(unit.row(), "succeeds", Reason.UNKNOWN_UNIT);
        }
    }

    private void circles(List<Entry.OfUnit> units) {
        var circles = new Circles(steps(units));
        for (var unit : units)
            if (circles.has(Circles.Step.of(unit)))
                problems.add(unit.row(), "parent_id", Reason.CIRCLE_OF_UNITS);
    }

    /** What the files tell, and of the register what stays beside it. */
    private List<Circles.Step> steps(List<Entry.OfUnit> units) {
        var told = byCode(units);
        var codes = new HashMap<UnitId, String>();
        before.units().forEach(unit -> codes.put(unit.id(), unit.code()));
        var steps = new ArrayList<>(units.stream().map(Circles.Step::of).toList());
        for (var unit : before.units()) {
            var given = told.get(unit.code());
            var stays =
                    given == null
                            ? List.of(unit)
                            : Stays.before(given.first(), unit).stream().toList();
            for (Unit left : stays)
                steps.add(
                        new Circles.Step(left.code(), left.parent().map(codes::get), left.days()));
        }
        return steps;
    }

    private static Map<String, Entry.Stretches> byCode(List<Entry.OfUnit> units) {
        var all =
                units.stream()
                        .collect(groupingBy(Entry.OfUnit::code, LinkedHashMap::new, toList()));
        var stretches = new LinkedHashMap<String, Entry.Stretches>();
        all.forEach((code, rows) -> stretches.put(code, new Entry.Stretches(rows)));
        return stretches;
    }
}
