package tillit.conversation.gathering.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What was typed in from paper for one step, as it came from the form.
 *
 * @param key the form's own: the same form sent again adds nothing
 * @param table whose paper it is, at tables
 * @param text words or sentences, one a line; what, where something will be done
 * @param dots by the id of what one may vote for
 */
public record PaperForm(
        UUID key,
        String step,
        String table,
        String text,
        String who,
        String when,
        Map<String, String> dots) {

    private static final String DOTS = "dots.";

    public PaperForm {
        dots = Map.copyOf(dots);
    }

    /** A new one with nothing in it. */
    public static PaperForm empty(String step, String table) {
        return new PaperForm(UUID.randomUUID(), step, table, "", "", "", Map.of());
    }

    public static PaperForm of(MultiValueMap<String, String> form) {
        var dots = new HashMap<String, String>();
        for (var field : form.keySet())
            if (field.startsWith(DOTS))
                dots.put(field.substring(DOTS.length()), typed(form, field));
        return new PaperForm(
                key(typed(form, "key")),
                typed(form, "step"),
                typed(form, "table"),
                typed(form, "text"),
                typed(form, "who"),
                typed(form, "when"),
                dots);
    }

    /** Without dots beside what nobody can vote for. */
    PaperForm among(Set<String> choices) {
        var known = new HashMap<>(dots);
        known.keySet().retainAll(choices);
        return new PaperForm(key, step, table, text, who, when, known);
    }

    /** One a line, without empty ones. */
    List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Empty when it is no number. */
    Optional<Integer> tableNumber() {
        return number(table);
    }

    /** The paper that lies under this one. */
    public int nextTable() {
        return tableNumber().orElse(0) + 1;
    }

    /** How many dots stand beside what has this id: none where nothing was typed, empty when it is no number. */
    Optional<Integer> dots(String id) {
        var typed = dots.getOrDefault(id, "");
        return typed.isEmpty() ? Optional.of(0) : number(typed);
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,5}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
