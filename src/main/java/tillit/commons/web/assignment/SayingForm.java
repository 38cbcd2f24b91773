package tillit.commons.web.assignment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.commons.assignment.Assignment;
import tillit.shell.Typed;

/**
 * What a unit is here for, as somebody typed it.
 *
 * @param key so that sending it twice says it once
 * @param number of the version that was on the page
 */
public record SayingForm(String key, int number, String words, String talked) {

    private static final int MOST_VERSIONS = 9999;

    static SayingForm of(Optional<Assignment> now) {
        return new SayingForm(
                UUID.randomUUID().toString(),
                now.map(Assignment::number).orElse(0),
                now.map(Assignment::words).orElse(""),
                "");
    }

    static SayingForm typed(MultiValueMap<String, String> typed) {
        return new SayingForm(
                Typed.line(typed, "key"),
                Typed.number(Typed.line(typed, "number"), MOST_VERSIONS).orElse(0),
                Typed.lines(typed, "words"),
                Typed.line(typed, "talked"));
    }

    /** The same, knowing what somebody else has written meanwhile. */
    SayingForm after(Assignment newer) {
        return new SayingForm(key, newer.number(), words, talked);
    }

    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (words.isEmpty()) wrong.put("words", "assignment.wrong.empty");
        if (words.length() > Assignment.LONGEST) wrong.put("words", "assignment.wrong.long");
        if (talked.length() > Assignment.LONGEST_TALK)
            wrong.put("talked", "assignment.wrong.talked");
        return wrong;
    }
}
