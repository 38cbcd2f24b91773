package tillit.programme.web.trainer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;
import tillit.programme.plan.Kind;
import tillit.programme.trainer.Trainer;
import tillit.shell.Typed;

/**
 * Somebody in the pool, as it was typed.
 *
 * @param subjects one or more, between commas
 */
public record TrainerForm(Set<Kind> kinds, String subjects, TimeForm time) {

    private static final int LONGEST = 400;

    static TrainerForm of(Trainer trainer) {
        return new TrainerForm(
                trainer.kinds(), String.join(", ", trainer.subjects()), TimeForm.of(trainer));
    }

    static TrainerForm typed(MultiValueMap<String, String> typed) {
        var kinds = Typed.all(typed, "kind");
        return new TrainerForm(
                Arrays.stream(Kind.values())
                        .filter(kind -> kinds.contains(word(kind)))
                        .collect(toUnmodifiableSet()),
                Typed.line(typed, "subjects"),
                TimeForm.typed(typed));
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The key of what to say beside each field that is not right yet. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (kinds.isEmpty() && words().isEmpty()) wrong.put("kind", "trainer.wrong.nothing");
        if (subjects.length() > LONGEST) wrong.put("subjects", "trainer.wrong.subjects");
        wrong.putAll(time.wrong());
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Trainer trainer(PersonId person) {
        return new Trainer(person, kinds, words(), time.languages(), time.number());
    }

    private List<String> words() {
        return Stream.of(subjects.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
