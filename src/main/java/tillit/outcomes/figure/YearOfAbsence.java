package tillit.outcomes.figure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.UnitId;

/**
 * The rows of one group in one year, without those that another row covers: a month that is in the year's row,
 * a unit whose hours are in the rows of a unit above. A unit counts only when its rows tell of the whole year.
 */
final class YearOfAbsence {

    private final Structure structure;
    private final List<Absence> rows;
    private final Map<LocalDate, Set<UnitId>> acrossAreas = new HashMap<>();

    YearOfAbsence(int year, AbsenceGroup group, List<Absence> absences, Structure structure) {
        this.structure = structure;
        var days = Days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var within =
                absences.stream()
                        .filter(row -> row.group() == group && days.contains(row.period()))
                        .toList();
        var ofUnits = within.stream().collect(groupingBy(Absence::unit));
        rows =
                ofUnits.values().stream()
                        .map(ofUnit -> ofUnit.stream().filter(row -> isLongest(row, ofUnit)))
                        .map(Stream::toList)
                        .filter(ofUnit -> covers(ofUnit, days))
                        .flatMap(List::stream)
                        .toList();
    }

    private static boolean isLongest(Absence row, List<Absence> ofUnit) {
        return ofUnit.stream().noneMatch(other -> isLonger(other.period(), row.period()));
    }

    /** One day after the other. */
    private static boolean covers(List<Absence> ofUnit, Days year) {
        var next = year.from();
        for (var row : ofUnit.stream().sorted(comparing(one -> one.period().from())).toList())
            if (!row.period().from().isAfter(next)) next = later(next, lastDay(row).plusDays(1));
        return next.isAfter(year.to().orElseThrow());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isLonger(Days period, Days than) {
        return period.contains(than) && !period.equals(than);
    }

    /** What is told for the organisation itself, or else what its topmost units tell. */
    AbsenceRows whole() {
        var own = rows.stream().filter(row -> row.unit().isEmpty()).toList();
        return own.isEmpty() ? topmost(rows) : new AbsenceRows(own);
    }

    /** What the topmost units of each area tell; a unit with other areas below it speaks for none. */
    Map<String, AbsenceRows> areas() {
        return rows.stream()
                .filter(row -> row.unit().isPresent())
                .filter(row -> !acrossAreas(lastDay(row)).contains(row.unit().get()))
                .collect(groupingBy(this::area, collectingAndThen(toList(), this::topmost)));
    }

    /** What units tell below which nothing is told, by what a unit belongs to. */
    Map<UnitId, AbsenceRows> lowest(UnaryOperator<UnitId> belonging) {
        var ofUnits = rows.stream().filter(row -> row.unit().isPresent()).toList();
        var above = ofUnits.stream().flatMap(row -> above(row).stream()).collect(toSet());
        return ofUnits.stream()
                .filter(row -> !above.contains(row.unit().orElseThrow()))
                .collect(
                        groupingBy(
                                row -> belonging.apply(row.unit().orElseThrow()),
                                collectingAndThen(toList(), AbsenceRows::new)));
    }

    private List<UnitId> above(Absence row) {
        return structure.above(lastDay(row), row.unit().orElseThrow());
    }

    private String area(Absence row) {
        return structure.area(lastDay(row), row.unit().orElseThrow());
    }

    private AbsenceRows topmost(List<Absence> among) {
        var ofUnits = among.stream().collect(groupingBy(row -> row.unit().orElseThrow()));
        return new AbsenceRows(
                among.stream().filter(row -> isTopmost(row, ofUnits.keySet())).toList());
    }

    /** Whatever unit has rows has them for the whole year. */
    private boolean isTopmost(Absence row, Set<UnitId> told) {
        return above(row).stream().noneMatch(told::contains);
    }

    private Set<UnitId> acrossAreas(LocalDate day) {
        return acrossAreas.computeIfAbsent(day, this::findAcrossAreas);
    }

    private Set<UnitId> findAcrossAreas(LocalDate day) {
        var across = new HashSet<UnitId>();
        for (var unit : structure.on(day))
            for (var above : structure.above(day, unit.id()))
                if (!structure.area(day, above).equals(unit.area())) across.add(above);
        return across;
    }

    private static LocalDate lastDay(Absence row) {
        return row.period().to().orElseThrow();
    }
}
