package tillit.programme.web.trainer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import tillit.programme.trainer.Trainer;
import tillit.shell.Languages;
import tillit.shell.Typed;

/** In which languages somebody leads and how many hours a month, as it was typed. */
public record TimeForm(Set<String> languages, String hours) {

    private static final int MOST_HOURS = 160;

    static TimeForm of(Trainer trainer) {
        return new TimeForm(trainer.languages(), "" + trainer.hours());
    }

    static TimeForm typed(MultiValueMap<String, String> typed) {
        return new TimeForm(languages(typed), Typed.line(typed, "hours"));
    }

    /** The key of what to say beside each field that is not right yet. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (languages.isEmpty()) wrong.put("language", "trainer.wrong.language");
        if (read(hours).isEmpty()) wrong.put("hours", "trainer.wrong.hours");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    int number() {
        return read(hours).orElseThrow();
    }

    /** Those that we speak. */
    private static Set<String> languages(MultiValueMap<String, String> typed) {
        return Typed.all(typed, "language").stream()
                .filter(Languages.ALL::contains)
                .collect(toUnmodifiableSet());
    }

    /** Empty of what is no number of hours that a month has for this. */
    private static Optional<Integer> read(String hours) {
        return Typed.number(hours, MOST_HOURS);
    }
}
