package tillit.outcomes.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.History;
import tillit.organisation.UnitId;

/** Sick and available hours of those who tell of every day of the year, but for whom somebody above speaks. */
final class WalkedAbsence {

    private final DayWalk walk;
    private final History history;
    private final int year;

    WalkedAbsence(History history, int year) {
        this.history = history;
        this.year = year;
        walk = new DayWalk(history);
    }

    long[] managers(Scope scope) {
        return hours(AbsenceGroup.MANAGERS, scope);
    }

    long[] all(Scope scope) {
        return hours(AbsenceGroup.ALL, scope);
    }

    private long[] hours(AbsenceGroup group, Scope scope) {
        var rows = finest(group);
        if (scope instanceof Scope.Area area) {
            rows.removeIf(row -> row.unit().isEmpty() || !speaksFor(area.name(), row));
        } else if (rows.stream().anyMatch(row -> row.unit().isEmpty())) {
            rows.removeIf(row -> row.unit().isPresent());
        }
        long sick = 0;
        long available = 0;
        for (var row : rows)
            if (rows.stream().noneMatch(other -> speaksAbove(other, row))) {
                sick += row.sickHours().longValueExact();
                available += row.availableHours().longValueExact();
            }
        return new long[] {sick, available};
    }

    /** The year's rows but for those that lie within a longer one of the same unit. */
    private List<Absence> finest(AbsenceGroup group) {
        var rows = new ArrayList<Absence>();
        for (var row : history.absences())
            if (row.group() == group
                    && row.period().from().getYear() == year
                    && last(row).getYear() == year) rows.add(row);
        var finest = new ArrayList<>(rows);
        finest.removeIf(row ->
                rows.stream()
                        .anyMatch(other ->
                                other.unit().equals(row.unit())
                                        && within(row, other)
                                        && !other.period().equals(row.period())));
        finest.removeIf(row -> !tellsOfEveryDay(row.unit(), rows));
        return finest;
    }

    private boolean tellsOfEveryDay(Optional<UnitId> unit, List<Absence> rows) {
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean told = false;
            for (var row : rows) told |= row.unit().equals(unit) && row.period().contains(day);
            if (!told) return false;
        }
        return true;
    }

    private static boolean within(Absence row, Absence other) {
        return !row.period().from().isBefore(other.period().from())
                && !last(row).isAfter(last(other));
    }

    /** Whoever is still here tells of every day, and so of those of the row. */
    private boolean speaksAbove(Absence other, Absence row) {
        if (other.unit().isEmpty() || row.unit().isEmpty()) return false;
        return !other.unit().equals(row.unit())
                && isBelow(row.unit().get(), other.unit().get(), last(row));
    }

    private boolean isBelow(UnitId unit, UnitId above, LocalDate day) {
        var at = Optional.of(unit);
        while (at.isPresent() && !at.get().equals(above)) at = walk.unit(at.get(), day).parent();
        return at.isPresent();
    }

    /** Whether all that was below the row's unit, and it itself, belonged to the area. */
    private boolean speaksFor(String area, Absence row) {
        var day = last(row);
        var unit = row.unit().orElseThrow();
        return walk.unit(unit, day).area().equals(area)
                && history.units().stream()
                        .filter(other -> other.days().contains(day))
                        .filter(other -> isBelow(other.id(), unit, day))
                        .allMatch(other -> other.area().equals(area));
    }

    private static LocalDate last(Absence row) {
        return row.period().to().orElseThrow();
    }
}
