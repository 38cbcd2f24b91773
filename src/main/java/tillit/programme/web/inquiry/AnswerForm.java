package tillit.programme.web.inquiry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import tillit.programme.inquiry.Picked;
import tillit.programme.inquiry.Survey;
import tillit.shell.Typed;

/**
 * What somebody needs, as they chose it.
 *
 * @param needs in words, so that nothing else is meant when the survey was taken back meanwhile
 * @param none that none of them fits
 */
public record AnswerForm(Set<String> needs, boolean none, String line) {

    static final AnswerForm EMPTY = new AnswerForm(Set.of(), false, "");
    private static final int LONGEST = 300;

    static AnswerForm typed(MultiValueMap<String, String> typed) {
        return new AnswerForm(
                Set.copyOf(typed.getOrDefault("need", List.of())),
                Typed.line(typed, "none").equals("yes"),
                Typed.line(typed, "line"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(Survey survey) {
        var wrong = new LinkedHashMap<String, String>();
        if (!survey.needs().containsAll(needs)
                || needs.size() > Picked.MOST
                || needs.isEmpty() != none) wrong.put("needs", "inquiry.wrong.picks");
        if (line.length() > LONGEST) wrong.put("line", "inquiry.wrong.line");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Picked picked(Survey survey) {
        return new Picked(
                needs.stream().map(survey.needs()::indexOf).collect(toUnmodifiableSet()), line);
    }
}
