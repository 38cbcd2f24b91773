package tillit.obstacles.web.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentId;
import tillit.obstacles.document.DocumentKind;
import tillit.organisation.UnitId;
import tillit.shell.Typed;

/**
 * A document, as somebody typed it.
 *
 * @param key the id it gets, so that sending it twice makes one
 * @param owner the name of the unit
 */
public record DocumentForm(
        String key,
        String name,
        String kind,
        String owner,
        String adoptedBy,
        String since,
        String pages,
        String hours,
        String lastUsed,
        String sunset) {

    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 9999;
    private static final int MOST_HOURS = 999_999;

    static DocumentForm empty(LocalDate today) {
        return new DocumentForm(
                UUID.randomUUID().toString(), "", "", "", "", today.toString(), "", "", "", "");
    }

    static DocumentForm of(Document it, String owner) {
        return new DocumentForm(
                it.id().toString(),
                it.name(),
                it.kind().name(),
                owner,
                it.adoptedBy(),
                it.since().toString(),
                it.pages().map(String::valueOf).orElse(""),
                it.hours().map(String::valueOf).orElse(""),
                it.lastUsed().map(LocalDate::toString).orElse(""),
                it.sunset().map(LocalDate::toString).orElse(""));
    }

    static DocumentForm typed(MultiValueMap<String, String> typed) {
        return new DocumentForm(
                Typed.line(typed, "key"),
                Typed.line(typed, "name"),
                Typed.line(typed, "kind"),
                Typed.line(typed, "owner"),
                Typed.line(typed, "by"),
                Typed.line(typed, "since"),
                Typed.line(typed, "pages"),
                Typed.line(typed, "hours"),
                Typed.line(typed, "used"),
                Typed.line(typed, "sunset"));
    }

    DocumentId id() {
        return new DocumentId(Typed.key(key));
    }

    /**
     * The key of what to say beside each field that is not right yet; empty when all is.
     *
     * @param owners the units with that name
     */
    Map<String, String> wrong(Set<UnitId> owners) {
        var wrong = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST) wrong.put("name", "document.wrong.name");
        if (kindOf().isEmpty()) wrong.put("kind", "document.wrong.kind");
        if (owners.isEmpty()) wrong.put("owner", "document.wrong.owner");
        if (owners.size() > 1) wrong.put("owner", "document.wrong.owners");
        if (adoptedBy.length() > LONGEST) wrong.put("by", "document.wrong.by");
        if (Typed.day(since).isEmpty()) wrong.put("since", "document.wrong.day");
        if (isWrong(pages, 1, MOST_PAGES)) wrong.put("pages", "document.wrong.pages");
        if (isWrong(hours, 0, MOST_HOURS)) wrong.put("hours", "document.wrong.hours");
        if (isWrong(lastUsed)) wrong.put("used", "document.wrong.day");
        if (isWrong(sunset)) wrong.put("sunset", "document.wrong.day");
        else if (endsBeforeItBegins()) wrong.put("sunset", "document.wrong.sunset");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Document document(DocumentId id, UnitId ownerId) {
        return new Document(
                id,
                name,
                kindOf().orElseThrow(),
                ownerId,
                adoptedBy,
                Typed.day(since).orElseThrow(),
                number(pages),
                number(hours),
                Typed.day(lastUsed),
                Typed.day(sunset),
                Optional.empty());
    }

    private boolean endsBeforeItBegins() {
        var end = Typed.day(sunset);
        return Typed.day(since).filter(first -> end.filter(first::isAfter).isPresent()).isPresent();
    }

    private Optional<DocumentKind> kindOf() {
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    private static boolean isWrong(String day) {
        return !day.isEmpty() && Typed.day(day).isEmpty();
    }

    private static boolean isWrong(String typed, int least, int most) {
        return !typed.isEmpty() && number(typed).filter(it -> it >= least && it <= most).isEmpty();
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
