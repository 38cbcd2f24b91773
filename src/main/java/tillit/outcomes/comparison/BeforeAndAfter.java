package tillit.outcomes.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tillit.outcomes.publication.Publication;

/**
 * Difference in differences: how workplaces changed whose managers first took part in a circle in the start year, less
 * how those changed whose managers never did. Workplaces that began in another year are in neither group, so that
 * nobody who takes part is ever the measure for others (Callaway and Sant’Anna, Journal of Econometrics 225, 2021,
 * 200–230). A workplace is one observation, whatever its size (a cluster), weighted by how much is known of it.
 */
public final class BeforeAndAfter {

    private final List<Workplace> workplaces;
    private final int start;
    private final int last;

    /** Takes every workplace there is, also those without all years; those that lack a side are left out. */
    public BeforeAndAfter(List<Workplace> workplaces, int start) {
        this.workplaces = List.copyOf(workplaces);
        this.start = start;
        last =
                workplaces.stream()
                        .flatMap(workplace -> workplace.years().entrySet().stream())
                        .filter(year -> year.getValue().of() > 0)
                        .map(Map.Entry::getKey)
                        .reduce(start, Math::max);
    }

    public Comparison comparison() {
        var tookPart = side(this::beganThen);
        var others = side(this::never);
        return Math.min(tookPart.managers(), others.managers()) < Publication.FEWEST_MANAGERS
                ? new Comparison.Withheld()
                : told(tookPart, others);
    }

    private Side side(Predicate<Workplace> belongs) {
        return Side.of(
                workplaces.stream()
                        .filter(belongs)
                        .map(workplace -> new Course(workplace, start, last))
                        .toList(),
                hasAfter());
    }

    private boolean hasAfter() {
        return last > start;
    }

    private boolean beganThen(Workplace workplace) {
        return workplace.tookPart().isPresent() && workplace.tookPart().getAsInt() == start;
    }

    /** Whoever begins after all that is known has not taken part in it. */
    private boolean never(Workplace workplace) {
        return workplace.tookPart().isEmpty() || workplace.tookPart().getAsInt() > last;
    }

    private Comparison told(Side tookPart, Side others) {
        var effect =
                hasAfter()
                        ? Optional.of(tookPart.change().minus(others.change()))
                        : Optional.<Difference>empty();
        var trend = tookPart.slope().flatMap(mine -> others.slope().map(mine::minus));
        int setAside =
                (int)
                        workplaces.stream()
                                .filter(workplace -> !beganThen(workplace) && !never(workplace))
                                .count();
        return new Comparison.Told(
                tookPart.told(),
                others.told(),
                effect,
                trend,
                setAside,
                doubts(tookPart, others, trend));
    }

    private List<Doubt> doubts(Side tookPart, Side others, Optional<Difference> trend) {
        var doubts = new ArrayList<>(List.of(Doubt.CHOSEN_GROUPS));
        if (tookPart.before().minus(others.before()).isClear())
            doubts.add(Doubt.REGRESSION_TO_MEAN);
        if (Math.min(tookPart.size(), others.size()) < Comparison.MANY_WORKPLACES)
            doubts.add(Doubt.FEW_UNITS);
        if (trend.filter(Difference::isClear).isPresent()) doubts.add(Doubt.TREND_BEFORE);
        if (!hasAfter()) doubts.add(Doubt.NO_AFTER_YET);
        return doubts;
    }
}
