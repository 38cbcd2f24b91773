package tillit.programme.web;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.composition.Round;
import tillit.conversation.CircleId;
import tillit.programme.Beginnings.Beginning;
import tillit.shell.Page;

/**
 * Circles that were composed, before they begin and after.
 *
 * @param names of those who lead
 * @param mails how many are sent when they begin
 * @param wrong the key of what to say beside the place, or empty
 */
public record BeginningPage(
        CompositionId composition,
        Beginning beginning,
        Map<PersonId, String> names,
        int mails,
        String place,
        String wrong)
        implements Page {

    public String leaders(Round.Circle circle) {
        return circle.leaders().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }

    public Optional<CircleId> begun(Round.Circle circle) {
        return Optional.ofNullable(beginning.begun().get(circle.number()));
    }

    /** Those in the circle, with its leaders. */
    public int people(Round.Circle circle) {
        return circle.leaders().size() + circle.members().size();
    }

    public boolean allBegun() {
        return beginning.waiting().isEmpty();
    }

    /** Numbers as one says them: 3, 7, 12. */
    public String withoutLeader() {
        return beginning.withoutLeader().stream().map(String::valueOf).collect(joining(", "));
    }
}
