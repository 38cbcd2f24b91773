package tillit.outcomes.publication;

import static tillit.outcomes.figure.Population.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.Population.SICK_LEAVE_MANAGERS;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tillit.outcomes.figure.Atom;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;

/**
 * Which cells of a year are shown, whatever part of them a page or a command asks for.
 *
 * <p>The residual rule: a cell is shown only if it, and everything that can be computed by subtracting cells that are
 * shown from each other, covers at least {@value #FEWEST_MANAGERS} managers; for sick leave at least
 * {@value #FEWEST_ABSENT} people. All figures of one population are shown for the same cells, and sick leave of
 * managers and of all is decided together, since one is part of the other.
 *
 * <p>It protects from computing, not from a cell that says the same of everybody: of a cell with 0 % everybody knows
 * that nobody in it left.
 */
public record Publication(Map<Population, Set<Scope>> shown) {

    public static final int FEWEST_MANAGERS = 5;
    public static final int FEWEST_ABSENT = 10;

    public Publication {
        shown = Map.copyOf(shown);
    }

    /** Takes the weights in each population's parts, as {@code YearOfFigures} has them. */
    public static Publication of(Map<Population, Map<Atom, Long>> weights) {
        var shown = new EnumMap<Population, Set<Scope>>(Population.class);
        weights.forEach((population, people) -> {
            if (!isSickLeave(population))
                shown.put(population, new Cells(people).shown(limit(population)));
        });
        var absence =
                new AbsenceCells(
                        weights.getOrDefault(SICK_LEAVE_ALL, Map.of()),
                        weights.getOrDefault(SICK_LEAVE_MANAGERS, Map.of()));
        shown.putAll(absence.shown(FEWEST_ABSENT));
        return new Publication(shown);
    }

    public boolean shows(Measure measure) {
        return shows(measure.figure().population(), measure.scope());
    }

    public boolean shows(Population population, Scope scope) {
        return scopes(population).contains(scope);
    }

    /** All scopes for which figures of this population are shown. */
    public Set<Scope> scopes(Population population) {
        return shown.getOrDefault(population, Set.of());
    }

    private static boolean isSickLeave(Population population) {
        return population == SICK_LEAVE_ALL || population == SICK_LEAVE_MANAGERS;
    }

    private static long limit(Population population) {
        return (long) FEWEST_MANAGERS * population.parts();
    }
}
