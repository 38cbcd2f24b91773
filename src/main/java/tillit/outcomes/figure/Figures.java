package tillit.outcomes.figure;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Days;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Unit;

/** Counts the key figures of an organisation. Laid out once for all the years that one asks for. */
public final class Figures {

    private final History history;
    private final Almanac almanac;
    private final Lineages lineages;

    public Figures(History history) {
        this.history = history;
        almanac = new Almanac(history);
        lineages = new Lineages(history.units());
    }

    /** All figures of the year, also of one that is not over: then of what is known of it. */
    public YearOfFigures of(int year) {
        var thatDay = ManagersThatDay.of(year, almanac, new Tenure(almanac, lineages));
        var countings = countings(year, thatDay);
        return new YearOfFigures(
                year,
                almanac.structure().top(LocalDate.of(year, 12, 31)),
                countings.stream().collect(toMap(Counting::population, Counting::weights)),
                countings.stream().flatMap(counting -> measures(year, counting)).toList(),
                thatDay.spans());
    }

    private List<Counting> countings(int year, ManagersThatDay thatDay) {
        var all = sickLeave(year, AbsenceGroup.ALL);
        return List.of(
                thatDay,
                ManagersThatYear.of(year, almanac, lineages),
                PermanentStaff.of(year, almanac),
                new ManagersAmongAll(sickLeave(year, AbsenceGroup.MANAGERS), all),
                all);
    }

    private SickLeave sickLeave(int year, AbsenceGroup group) {
        return SickLeave.of(year, group, history.absences(), almanac.structure());
    }

    private Stream<Measure> measures(int year, Counting counting) {
        return scopes(year, counting).flatMap(scope -> counting.measures(scope).stream());
    }

    /** The organisation, each area of the year, and, where managers are counted, each level. */
    private Stream<Scope> scopes(int year, Counting counting) {
        Stream<Scope> areas = areas(year, counting.weights()).map(Scope.Area::new);
        Stream<Scope> levels =
                counting.population().toldByLevel()
                        ? Stream.of(Level.values()).map(Scope.ManagerLevel::new)
                        : Stream.of();
        return Stream.of(Stream.of(new Scope.Organisation()), areas, levels)
                .flatMap(scopes -> scopes);
    }

    private Stream<String> areas(int year, Map<Atom, Long> weights) {
        var days = Days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var areas = new TreeSet<String>();
        history.units().stream()
                .filter(unit -> unit.days().overlaps(days))
                .map(Unit::area)
                .forEach(areas::add);
        weights.keySet().stream().map(Atom::area).forEach(areas::add);
        areas.remove("");
        return areas.stream();
    }
}
