package tillit.conversation.circle.web.making;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;
import tillit.shell.Typed;

/**
 * A circle to be, as the form has it: what was typed as it was typed, and who has been chosen so far.
 *
 * @param who the part of a name that is searched for
 * @param day the first meeting's, {@code 2026-11-12}
 * @param every weeks from one meeting to the next
 */
public record CircleDraft(
        String name,
        List<PersonId> leaders,
        List<PersonId> members,
        String who,
        String day,
        String time,
        String every,
        String meetings,
        String place) {

    static final CircleDraft EMPTY =
            new CircleDraft("", List.of(), List.of(), "", "", "13:00", "3", "10", "");

    static CircleDraft of(MultiValueMap<String, String> form) {
        return new CircleDraft(
                Typed.line(form, "name"),
                people(form, "leader"),
                people(form, "member"),
                Typed.line(form, "who"),
                Typed.line(form, "day"),
                Typed.line(form, "time"),
                Typed.line(form, "every"),
                Typed.line(form, "meetings"),
                Typed.line(form, "place"));
    }

    public List<PersonId> people() {
        return Stream.concat(leaders.stream(), members.stream()).toList();
    }

    /** What the button that was pressed makes of it: {@code lead:ID}, {@code join:ID}, {@code remove:ID}. */
    CircleDraft after(String action) {
        var colon = action.indexOf(':');
        if (colon < 0) return this;
        return Typed.id(action.substring(colon + 1))
                .map(id -> after(action.substring(0, colon), new PersonId(id)))
                .orElse(this);
    }

    private CircleDraft after(String verb, PersonId person) {
        var leading = without(leaders, person);
        var joining = without(members, person);
        return switch (verb) {
            case "lead" -> with(and(leading, person), joining, "");
            case "join" -> with(leading, and(joining, person), "");
            case "remove" -> with(leading, joining, who);
            default -> this;
        };
    }

    private CircleDraft with(List<PersonId> leading, List<PersonId> joining, String searched) {
        return new CircleDraft(name, leading, joining, searched, day, time, every, meetings, place);
    }

    private static List<PersonId> without(List<PersonId> people, PersonId person) {
        return people.stream().filter(one -> !one.equals(person)).toList();
    }

    private static List<PersonId> and(List<PersonId> people, PersonId person) {
        return Stream.concat(people.stream(), Stream.of(person)).toList();
    }

    private static List<PersonId> people(MultiValueMap<String, String> form, String field) {
        return Typed.all(form, field).stream()
                .flatMap(value -> Typed.id(value).stream())
                .map(PersonId::new)
                .toList();
    }
}
