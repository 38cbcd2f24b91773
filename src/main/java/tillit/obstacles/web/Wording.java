package tillit.obstacles.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.obstacles.kept.Obstacle;
import tillit.obstacles.kept.Owners;
import tillit.obstacles.kept.Pace;
import tillit.obstacles.kept.Raiser;
import tillit.obstacles.way.Place;
import tillit.obstacles.way.Stairs.Stand;
import tillit.obstacles.way.State;
import tillit.obstacles.way.Step;
import tillit.obstacles.way.Turn;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;

/** Says in sentences where an obstacle is and what has happened to it. */
@Component
class Wording {

    private final Owners owners;
    private final Pace pace;
    private final Organisation organisation;

    Wording(Owners owners, Pace pace, Organisation organisation) {
        this.owners = owners;
        this.pace = pace;
        this.organisation = organisation;
    }

    List<ObstacleLine> lines(List<Obstacle> some) {
        var stands = owners.of(some);
        var names = names(stands.values());
        return some.stream()
                .map(it -> line(it, Optional.ofNullable(stands.get(it.id())), names))
                .toList();
    }

    ObstacleLine line(Obstacle it) {
        return lines(List.of(it)).getFirst();
    }

    private ObstacleLine line(Obstacle it, Optional<Stand> stand, Map<PersonId, String> names) {
        return new ObstacleLine(
                it.id(), it.story().what(), where(it, stand, names), it.met().size());
    }

    private Map<PersonId, String> names(Collection<Stand> stands) {
        return organisation.names(
                stands.stream().flatMap(it -> it.people().stream()).collect(toSet()));
    }

    /** Those who stand there, by name, and what they manage. */
    String stand(Stand stand) {
        return stand(stand, names(List.of(stand)));
    }

    private String stand(Stand stand, Map<PersonId, String> names) {
        var people =
                stand.people().stream()
                        .map(it -> names.getOrDefault(it, "–"))
                        .sorted()
                        .collect(joining(", "));
        return people + ", " + unit(stand.unit());
    }

    String unit(UnitId unit) {
        return owners.name(unit).orElse("–");
    }

    Said where(Obstacle it) {
        return line(it).where();
    }

    private Said where(Obstacle it, Optional<Stand> stand, Map<PersonId, String> names) {
        return switch (it.state(pace.country())) {
            case State.Raised _ -> Said.of("obstacle.state.raised");
            case State.Owned owned -> resting(owned, stand.map(one -> stand(one, names)));
            case State.Answered answered ->
                    Said.of("obstacle.state." + answered.answer().word(), answered.on());
            case State.Closed closed ->
                    Said.of(
                            closed.into().isPresent()
                                    ? "obstacle.state.joined"
                                    : "obstacle.state.gone",
                            closed.on());
        };
    }

    private Said resting(State.Owned owned, Optional<String> stand) {
        var who = stand.orElseGet(() -> unit(owned.at().unit()));
        var key =
                owned.silentAtTop()
                        ? "obstacle.state.top"
                        : owned.turn().waitsForReply(organisation.today())
                                ? "obstacle.state.asked"
                                : "obstacle.state.owned";
        return Said.of(key, who, deadline(owned.turn()));
    }

    private java.time.LocalDate deadline(Turn turn) {
        return turn.deadline(pace.country());
    }

    /** From whom it comes, without the name of one who raised it in their own. */
    Said from(Raiser raiser) {
        return switch (raiser) {
            case Raiser.Myself _ -> Said.of("obstacle.by.myself");
            case Raiser.Workplace it -> Said.of("obstacle.by.workplace", unit(it.unit()));
            case Raiser.Somebody it -> Said.of("obstacle.by.somebody", unit(it.unit()));
            case Raiser.Circle _ -> Said.of("obstacle.by.circle");
        };
    }

    Said step(Step step, Raiser raiser) {
        return switch (step) {
            case Step.Raised _ -> from(raiser);
            case Step.Begins it -> begins(it);
            case Step.SilentAtTop _ -> Said.of("obstacle.step.silent_at_top");
            case Step.Asked it -> Said.of("obstacle.step.asked", it.days());
            case Step.Replied _ -> Said.of("obstacle.step.replied");
            case Step.Answered it -> Said.of("obstacle.step." + it.answer().word());
            case Step.GoneAsked _ -> Said.of("obstacle.step.gone_asked");
            case Step.Gone _ -> Said.of("obstacle.step.gone");
            case Step.Joined _ -> Said.of("obstacle.step.joined");
        };
    }

    private Said begins(Step.Begins step) {
        var kind =
                switch (step) {
                    case Step.Owned _ -> "owned";
                    case Step.Silent _ -> "silent";
                    case Step.Passed _ -> "passed";
                    case Step.Back _ -> "back";
                };
        var body = step.at().body();
        return Said.of(
                "obstacle.step." + kind + (body.isPresent() ? ".body" : ""),
                place(step.at()),
                body.orElse(""));
    }

    private String place(Place place) {
        return unit(place.unit());
    }

    Optional<String> name(Raiser raiser) {
        return raiser.known()
                .flatMap(it -> Optional.ofNullable(organisation.names(List.of(it)).get(it)));
    }
}
