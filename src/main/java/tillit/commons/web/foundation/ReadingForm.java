package tillit.commons.web.foundation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.Reading;
import tillit.organisation.UnitId;
import tillit.shell.Typed;

/**
 * What a workplace says of a principle, as somebody typed it.
 *
 * @param key so that sending it twice says it once
 */
public record ReadingForm(String key, String words, String day, String people) {

    static ReadingForm empty(LocalDate today) {
        return new ReadingForm(UUID.randomUUID().toString(), "", today.toString(), "");
    }

    static ReadingForm typed(MultiValueMap<String, String> typed) {
        return new ReadingForm(
                Typed.line(typed, "key"),
                Typed.lines(typed, "words"),
                Typed.line(typed, "day"),
                Typed.line(typed, "people"));
    }

    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (words.isEmpty()) wrong.put("words", "foundation.wrong.empty");
        if (words.length() > Reading.LONGEST) wrong.put("words", "foundation.wrong.long");
        if (Typed.day(day).filter(it -> !it.isAfter(today)).isEmpty())
            wrong.put("day", "foundation.wrong.day");
        if (!people.isEmpty() && number().isEmpty()) wrong.put("people", "foundation.wrong.people");
        return wrong;
    }

    private Optional<Integer> number() {
        return Typed.number(people, Reading.MOST_PEOPLE);
    }

    /** Nothing may be wrong with it. */
    Reading reading(Principle principle, UnitId unit) {
        return new Reading(
                Typed.key(key),
                principle.id(),
                principle.number(),
                unit,
                words,
                number(),
                Typed.day(day).orElseThrow());
    }
}
