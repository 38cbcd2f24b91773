package tillit.outcomes.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import tillit.access.PersonId;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.History;
import tillit.organisation.UnitId;

/** Counts for each workplace what can be compared between groups of them. */
public final class WorkplaceFigures {

    private final List<Absence> absences;
    private final Almanac almanac;
    private final Lineages lineages;

    public WorkplaceFigures(History history) {
        absences = history.absences();
        almanac = new Almanac(history);
        lineages = new Lineages(history.units());
    }

    /**
     * As {@link KeyFigure#STAFF_TURNOVER}, but without managers: a workplace's turnover is not that of the one who
     * leads it. Staff belong to the nearest unit that has a manager.
     */
    public List<WorkplaceYear> staffTurnover(int year) {
        var staff = WorkplaceStaff.of(year, almanac, lineages);
        return years(year, staff.workplaces(), staff::gone, staff::size);
    }

    /** Of everybody, in hours, from the rows of those units below which nothing is told. */
    public List<WorkplaceYear> sickLeave(int year) {
        var rows =
                new YearOfAbsence(year, AbsenceGroup.ALL, absences, almanac.structure())
                        .lowest(lineages::of);
        return years(
                year,
                rows.keySet(),
                workplace -> rows(rows, workplace).sick().doubleValue(),
                workplace -> rows(rows, workplace).available().doubleValue());
    }

    private static AbsenceRows rows(Map<UnitId, AbsenceRows> all, UnitId workplace) {
        return all.getOrDefault(workplace, new AbsenceRows(List.of()));
    }

    private List<WorkplaceYear> years(
            int year,
            Set<UnitId> workplaces,
            ToDoubleFunction<UnitId> part,
            ToDoubleFunction<UnitId> of) {
        var managers = managers(year);
        return workplaces.stream()
                .map(workplace ->
                        new WorkplaceYear(
                                workplace,
                                year,
                                managers.getOrDefault(workplace, Set.of()),
                                part.applyAsDouble(workplace),
                                of.applyAsDouble(workplace)))
                .toList();
    }

    private Map<UnitId, Set<PersonId>> managers(int year) {
        var days = Days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return almanac.managing().stream()
                .filter(position -> position.days().overlaps(days))
                .collect(
                        groupingBy(
                                position -> lineages.of(position.unit()),
                                mapping(position -> position.person(), toSet())));
    }
}
