package tillit.programme.rollout;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tillit.access.PersonId;

/** Who goes when, in the order of time. */
public record Plan(List<Session> sessions) {

    public static final Plan EMPTY = new Plan(List.of());

    public Plan {
        sessions =
                sessions.stream()
                        .sorted(
                                Comparator.comparing((Session one) -> one.time().from())
                                        .thenComparing(one -> one.room().name())
                                        .thenComparing(Session::id))
                        .toList();
    }

    public Optional<Session> session(UUID id) {
        return sessions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Where each goes; in a plan in which somebody goes twice, to the first. */
    public Map<PersonId, Session> byPerson() {
        return sessions.stream()
                .flatMap(session ->
                        session.people().stream().map(person -> Map.entry(person, session)))
                .collect(
                        toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }
}
