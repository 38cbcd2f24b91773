package tillit.programme.web.trainer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import tillit.programme.trainer.Trainer;

/** In which languages somebody leads and how many hours a month, as it was typed. */
public record TimeForm(Set<String> languages, String hours) {

    static TimeForm of(Trainer trainer) {
        return new TimeForm(trainer.languages(), "" + trainer.hours());
    }

    static TimeForm typed(MultiValueMap<String, String> typed) {
        return new TimeForm(Typed.languages(typed), Typed.line(typed, "hours"));
    }

    /** The key of what to say beside each field that is not right yet. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (languages.isEmpty()) wrong.put("language", "trainer.wrong.language");
        if (Typed.hours(hours).isEmpty()) wrong.put("hours", "trainer.wrong.hours");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    int number() {
        return Typed.hours(hours).orElseThrow();
    }
}
