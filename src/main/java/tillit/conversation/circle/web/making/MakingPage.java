package tillit.conversation.circle.web.making;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.Colleague;
import tillit.shell.Page;

/**
 * The form in which a circle is made.
 *
 * @param found those whose names match what was searched for
 * @param wrong beside which field stands which sentence
 */
public record MakingPage(
        CircleDraft draft,
        Map<PersonId, String> names,
        List<Colleague> found,
        Map<String, String> wrong)
        implements Page {

    private static final int GOOD_FROM = 6;
    private static final int GOOD_TO = 12;
    private static final int GOOD_LEADERS = 2;

    public String name(PersonId person) {
        return names.getOrDefault(person, "–");
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    public boolean chosen(Colleague hit) {
        return draft.people().contains(hit.id());
    }

    /** Keys of what is unusual, and still allowed. */
    public List<String> hints() {
        if (draft.people().isEmpty()) return List.of();
        var size = draft.people().size();
        var sized = size < GOOD_FROM ? "small" : size > GOOD_TO ? "large" : "";
        var led = draft.leaders().size() == GOOD_LEADERS ? "" : "leaders";
        return List.of(sized, led).stream().filter(hint -> !hint.isEmpty()).toList();
    }

    /** When they will meet; empty while something of it is missing or wrong. */
    public Optional<Rhythm> rhythm() {
        return Rhythm.of(draft).filter(_ -> !wrong.containsKey("day"));
    }
}
