package tillit.programme.rollout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tillit.access.PersonId;

/**
 * What is otherwise in one plan than in another.
 *
 * @param led sessions at the same time as before that somebody else leads
 * @param held sessions with another time or another room; their people are the moved ones
 * @param moved who had a time and has another, or none
 * @param joined who had none and has one
 */
public record Difference(
        List<Led> led, List<Held> held, Set<PersonId> moved, Set<PersonId> joined) {

    /** @param before who led it */
    public record Led(Session session, String before) {}

    public record Held(Session session, Session before) {}

    public static Difference of(Plan before, Plan after) {
        var was = before.byPerson();
        var is = after.byPerson();
        var moved = new HashSet<PersonId>();
        was.forEach((person, session) -> {
            if (!Optional.ofNullable(is.get(person))
                    .map(Session::time)
                    .equals(Optional.of(session.time()))) moved.add(person);
        });
        var joined = new HashSet<>(is.keySet());
        joined.removeAll(was.keySet());
        return new Difference(led(before, after), held(before, after), moved, joined);
    }

    public boolean isNone() {
        return led.isEmpty() && held.isEmpty() && moved.isEmpty() && joined.isEmpty();
    }

    private static List<Led> led(Plan before, Plan after) {
        return after.sessions().stream()
                .flatMap(one ->
                        before(before, one.id()).stream()
                                .filter(was -> was.time().equals(one.time()))
                                .filter(was -> !was.trainer().equals(one.trainer()))
                                .map(was -> new Led(one, was.trainer())))
                .toList();
    }

    private static List<Held> held(Plan before, Plan after) {
        return after.sessions().stream()
                .flatMap(one ->
                        before(before, one.id()).stream()
                                .filter(was ->
                                        !was.time().equals(one.time())
                                                || !was.room().equals(one.room()))
                                .map(was -> new Held(one, was)))
                .toList();
    }

    private static Optional<Session> before(Plan plan, UUID id) {
        return plan.session(id);
    }
}
