package tillit.programme.course;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.access.PersonId;

/**
 * How far somebody has come, and by which occasion.
 *
 * @param at when that begins; empty for who has said nothing yet
 */
public record Reached(HowFar how, Optional<Instant> at) {

    public static final Reached NOTHING = new Reached(HowFar.NOTHING_YET, Optional.empty());

    /** Everybody’s, of the occasions of one part: the farthest of each, and of those the earliest. */
    public static Map<PersonId, Reached> of(Collection<Roll> rolls) {
        var reached = new HashMap<PersonId, Reached>();
        for (var roll : rolls) {
            note(reached, roll.attended(), HowFar.WAS_THERE, roll);
            if (roll.occasion().calledOff()) continue;
            note(reached, roll.placed(), HowFar.HAS_PLACE, roll);
            note(reached, roll.waiting(), HowFar.WAITS, roll);
        }
        return reached;
    }

    private static void note(
            Map<PersonId, Reached> all, Collection<PersonId> people, HowFar how, Roll roll) {
        var here = new Reached(how, Optional.of(roll.occasion().when().from()));
        for (var person : people) all.merge(person, here, Reached::farther);
    }

    private static Reached farther(Reached one, Reached other) {
        return Stream.of(one, other)
                .min(comparing(Reached::how).thenComparing(it -> it.at().orElseThrow()))
                .orElseThrow();
    }
}
