package tillit.outcomes.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.organisation.Absence;
import tillit.organisation.AbsenceGroup;

/** Sick leave of a group in a year; weighed in the people whom the rows are about. */
record SickLeave(KeyFigure figure, int year, AbsenceRows whole, Map<String, AbsenceRows> areas)
        implements Counting {

    static SickLeave of(int year, AbsenceGroup group, List<Absence> rows, Structure structure) {
        var absence = new YearOfAbsence(year, group, rows, structure);
        return new SickLeave(figure(group), year, absence.whole(), absence.areas());
    }

    private static KeyFigure figure(AbsenceGroup group) {
        return switch (group) {
            case MANAGERS -> KeyFigure.SICK_LEAVE_MANAGERS;
            case ALL -> KeyFigure.SICK_LEAVE_ALL;
        };
    }

    @Override
    public Population population() {
        return figure.population();
    }

    /** Those whom the organisation counts beside its areas are an atom of their own. */
    @Override
    public Map<Atom, Long> weights() {
        var weights = new HashMap<Atom, Long>();
        areas.forEach((area, rows) -> weights.put(Atom.of(area), Math.max(1, rows.people())));
        var beside = beside();
        if (beside > 0) weights.merge(Atom.of(""), beside, Long::sum);
        return weights;
    }

    /** Whether the areas are told by rows of the same units, so that these are about the same people. */
    boolean isToldAs(SickLeave other, String area) {
        return inArea(area).units().equals(other.inArea(area).units());
    }

    /** Whether everybody whom these rows are about is surely among those whom the other's are about. */
    boolean isWithin(SickLeave other) {
        return other.whole.units().contains(Optional.empty())
                || other.whole.units().containsAll(whole.units());
    }

    private long beside() {
        var inAreas =
                new AbsenceRows(areas.values().stream().flatMap(a -> a.rows().stream()).toList());
        return inAreas.sameHours(whole)
                ? whole.people() - inAreas.people()
                : Math.max(1, whole.people() - inAreas.people());
    }

    @Override
    public List<Measure> measures(Scope scope) {
        return switch (scope) {
            case Scope.Organisation _ -> List.of(measure(scope, whole));
            case Scope.Area(var area) -> List.of(measure(scope, inArea(area)));
            case Scope.ManagerLevel _ -> List.of();
        };
    }

    private AbsenceRows inArea(String area) {
        return areas.getOrDefault(area, new AbsenceRows(List.of()));
    }

    private Measure measure(Scope scope, AbsenceRows rows) {
        return Measure.percent(figure, scope, year, rows.sick(), rows.available());
    }
}
