package tillit.obstacles.kept;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.mandates.Deciding;
import tillit.mandates.Deciding.Decider;
import tillit.mandates.MandateId;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.Place;
import tillit.obstacles.way.Stairs;
import tillit.obstacles.way.Stairs.Stand;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

/** Who has to answer: found anew each time from the register of the day, and never kept. */
@Component
public class Owners {

    private final StairsNow stairs;
    private final Deciding deciding;
    private final Organisation organisation;

    Owners(StairsNow stairs, Deciding deciding, Organisation organisation) {
        this.stairs = stairs;
        this.deciding = deciding;
        this.organisation = organisation;
    }

    /** Where a new one rests first. Empty when nobody stands there. */
    Optional<Place> first(Story story, UnitId unit, PersonId asking) {
        var now = stairs.now();
        if (story.isSomebodyElses())
            return now.top(unit).map(it -> new Place(it.unit(), Optional.of(story.whose())));
        return story.mandate()
                .flatMap(it -> decider(new MandateId(it), unit))
                .flatMap(it -> place(it, unit, asking, now))
                .or(() -> now.nearest(unit, Optional.of(asking)).map(it -> Place.at(it.unit())));
    }

    private Optional<Decider> decider(MandateId mandate, UnitId unit) {
        return deciding.nearest(mandate, unit, organisation.today());
    }

    private static Optional<Place> place(
            Decider decider, UnitId unit, PersonId asking, Stairs now) {
        return switch (decider) {
            case Decider.ManagerOf it ->
                    now.nearest(it.unit(), Optional.of(asking)).map(one -> Place.at(one.unit()));
            case Decider.Body it ->
                    now.carrier(unit).map(one -> new Place(one.unit(), Optional.of(it.name())));
        };
    }

    /** Who would have a new one first. */
    public Optional<Stand> whoever(Story story, UnitId unit, PersonId asking) {
        return first(story, unit, asking).flatMap(it -> stairs.now().at(it.unit(), unit));
    }

    /** Who has to answer it today. */
    public Optional<Stand> of(Obstacle obstacle) {
        return Optional.ofNullable(of(List.of(obstacle)).get(obstacle.id()));
    }

    /** Who has to answer each of them today; those that nobody has are left out. */
    public Map<ObstacleId, Stand> of(Collection<Obstacle> some) {
        var now = stairs.now();
        var found = new HashMap<ObstacleId, Stand>();
        for (var it : some)
            it.place()
                    .flatMap(place -> now.at(place.unit(), it.raiser().unit()))
                    .ifPresent(stand -> found.put(it.id(), stand));
        return found;
    }

    public boolean answers(PersonId person, Obstacle obstacle) {
        return of(obstacle).filter(it -> it.people().contains(person)).isPresent();
    }

    /** Who would have it if this one passed it upward. */
    public Optional<Stand> above(Obstacle obstacle) {
        return of(obstacle).flatMap(stairs.now()::above);
    }

    /** Where somebody works today; a manager's unit first. Empty for who has left. */
    public Optional<UnitId> workplace(PersonId person) {
        return organisation.positions(person, organisation.today()).stream()
                .map(Position::unit)
                .findFirst();
    }

    /** All units in which somebody works, and those out of which they came. */
    Set<UnitId> workplaces(PersonId person) {
        var now = stairs.now();
        return organisation.positions(person, organisation.today()).stream()
                .flatMap(it -> now.before(it.unit()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether nobody would know who it was. */
    public boolean maySpeakAsSomebody(UnitId unit) {
        return stairs.now().people(unit) >= Raiser.Somebody.FEWEST;
    }

    public Optional<String> name(UnitId unit) {
        return stairs.now().name(unit);
    }
}
