package tillit.obstacles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.obstacles.kept.Obstacle;
import tillit.obstacles.kept.Owners;
import tillit.obstacles.kept.Pace;
import tillit.obstacles.kept.Raiser;
import tillit.obstacles.kept.StairsNow;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.organisation.UnitId;

/** Draws the steps between a workplace and the top on which somebody stands. */
@Component
class StairsDrawn {

    private final StairsNow stairs;
    private final Owners owners;
    private final Pace pace;
    private final Wording wording;

    StairsDrawn(StairsNow stairs, Owners owners, Pace pace, Wording wording) {
        this.stairs = stairs;
        this.owners = owners;
        this.pace = pace;
        this.wording = wording;
    }

    /** Nothing when nobody has been found. */
    Optional<StairsPicture> of(Obstacle it) {
        var state = it.state(pace.country());
        var answered = state instanceof State.Answered || state instanceof State.Closed;
        return it.place()
                .map(place -> {
                    var here = owners.of(it).map(stand -> stand.unit()).orElse(place.unit());
                    var units = units(bottom(it), here);
                    var steps = new ArrayList<StairsPicture.Level>();
                    for (var unit : units)
                        steps.add(
                                new StairsPicture.Level(
                                        wording.unit(unit),
                                        unit.equals(here),
                                        unit.equals(units.getFirst())));
                    place.body()
                            .ifPresent(
                                    body -> steps.add(new StairsPicture.Level(body, false, false)));
                    return new StairsPicture(steps.reversed(), answered);
                });
    }

    /** Whoever spoke in their own name shows nobody where they work: it begins where it came to first. */
    private static UnitId bottom(Obstacle it) {
        return it.raiser() instanceof Raiser.Myself
                ? it.told().stream()
                        .map(one -> one.step())
                        .filter(Step.Begins.class::isInstance)
                        .map(one -> ((Step.Begins) one).at().unit())
                        .findFirst()
                        .orElse(it.raiser().unit())
                : it.raiser().unit();
    }

    private List<UnitId> units(UnitId bottom, UnitId here) {
        var now = stairs.now();
        var up = new ArrayList<>(now.line(bottom));
        if (!up.contains(here)) {
            up.subList(Math.min(1, up.size()), up.size()).clear();
            up.addAll(now.line(here));
        }
        return up.stream()
                .filter(unit ->
                        unit.equals(up.getFirst())
                                || unit.equals(here)
                                || now.stand(unit).isPresent())
                .toList();
    }
}
