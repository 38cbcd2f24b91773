package tillit.programme.web.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.programme.inquiry.Interview;
import tillit.programme.inquiry.InterviewId;
import tillit.shell.Typed;

/**
 * Notes of an interview, as they are written.
 *
 * @param key so that sending them twice makes one
 */
public record InterviewForm(String key, String who, String day, String words) {

    private static final int LONGEST_WHO = 120;
    private static final int LONGEST_WORDS = 4_000;

    static InterviewForm empty(LocalDate day) {
        return new InterviewForm(UUID.randomUUID().toString(), "", day.toString(), "");
    }

    static InterviewForm of(Interview it) {
        return new InterviewForm(it.id().toString(), it.who(), it.day().toString(), it.words());
    }

    static InterviewForm typed(MultiValueMap<String, String> typed) {
        return new InterviewForm(
                Typed.line(typed, "key"),
                Typed.line(typed, "who"),
                Typed.line(typed, "day"),
                Typed.lines(typed, "words"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (who.isEmpty() || who.length() > LONGEST_WHO) wrong.put("who", "inquiry.wrong.who");
        if (Typed.day(day).isEmpty()) wrong.put("day", "inquiry.wrong.day");
        if (words.isEmpty() || words.length() > LONGEST_WORDS)
            wrong.put("words", "inquiry.wrong.words");
        return wrong;
    }

    /** A page of long ago may have lost its key: then it is made as if it were new. */
    InterviewId id() {
        return new InterviewId(Typed.key(key));
    }

    /** Only of a form with nothing wrong. */
    Interview interview(InterviewId id) {
        return new Interview(id, Typed.day(day).orElseThrow(), who, words);
    }
}
