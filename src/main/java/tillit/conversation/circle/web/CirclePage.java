package tillit.conversation.circle.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.conversation.circle.Circle;
import tillit.conversation.circle.Meeting;
import tillit.conversation.method.Method;
import tillit.conversation.room.KeyHolder;
import tillit.organisation.Colleague;
import tillit.shell.Page;

/**
 * A circle as one of its members sees it.
 *
 * @param me who looks
 * @param afterwards what its people may go on with; none while it goes on
 * @param alongside what others put on its page
 * @param search the name that was searched for, and who was found
 * @param problem what is wrong with what was sent, and beside which form: {@code move-MEETING}, {@code key}, {@code
 *     leave}
 */
public record CirclePage(
        Circle circle,
        PersonId me,
        Map<PersonId, String> names,
        Map<String, Method> methods,
        KeyHolder.Keys keys,
        String ownLock,
        List<Page> afterwards,
        List<Page> alongside,
        Search search,
        Optional<Problem> problem)
        implements Page {

    public record Search(String typed, List<Colleague> found) {
        static final Search NONE = new Search("", List.of());
    }

    /** {@code typed} is what the person wrote, so that nothing is lost. */
    public record Problem(String form, String field, String text, Map<String, String> typed) {}

    public boolean leads() {
        return circle.isLedBy(me);
    }

    /** Whether the one who looks is the only one who leads. */
    public boolean leadsAlone() {
        return circle.isLedOnlyBy(me);
    }

    /** Those who could lead as well. */
    public List<PersonId> otherMembers() {
        return circle.members().stream()
                .filter(member -> !member.leads())
                .map(Circle.Member::person)
                .toList();
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    public String method(Meeting meeting, String language) {
        var method = methods.get(meeting.method());
        return method == null ? "" : method.name().in(language);
    }

    public Optional<Problem> problem(String form) {
        return problem.filter(one -> one.form().equals(form));
    }

    public String typed(String form, String field, String otherwise) {
        return problem(form)
                .map(one -> one.typed().getOrDefault(field, otherwise))
                .orElse(otherwise);
    }
}
