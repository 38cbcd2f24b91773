package tillit.programme.web.inquiry;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import tillit.programme.inquiry.Survey;
import tillit.programme.plan.Part;
import tillit.shell.Frame;
import tillit.shell.Typed;

/**
 * A survey as it is written.
 *
 * @param needs one a line
 */
public record SurveyForm(String question, String needs, String last) {

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_NEED = 80;
    private static final int OFFERED = 9;
    private static final int USUALLY_WEEKS = 2;

    /** With what most leaders would name, to begin from; two weeks to answer, if the part is as long. */
    static SurveyForm offered(Part part, LocalDate today, Frame frame) {
        var needs =
                IntStream.rangeClosed(1, OFFERED)
                        .mapToObj(number -> frame.text("inquiry.need." + number))
                        .collect(joining("\n"));
        var first = part.days().from().isAfter(today) ? part.days().from() : today;
        var later = first.plusWeeks(USUALLY_WEEKS);
        var end = part.days().to().orElseThrow();
        return new SurveyForm(
                frame.text("inquiry.question.offered"),
                needs,
                (later.isAfter(end) ? end : later).toString());
    }

    static SurveyForm typed(MultiValueMap<String, String> typed) {
        return new SurveyForm(
                Typed.line(typed, "question"),
                Typed.lines(typed, "needs"),
                Typed.line(typed, "last"));
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(Part part, LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (question.isEmpty() || question.length() > LONGEST_QUESTION)
            wrong.put("question", "inquiry.wrong.question");
        var all = all();
        if (all.size() < Survey.FEWEST_NEEDS || all.size() > Survey.MOST_NEEDS)
            wrong.put("needs", "inquiry.wrong.needs");
        else if (all.stream().anyMatch(it -> it.length() > LONGEST_NEED))
            wrong.put("needs", "inquiry.wrong.needs.long");
        if (Typed.day(last).filter(it -> !it.isBefore(today) && part.days().contains(it)).isEmpty())
            wrong.put("last", "inquiry.wrong.last");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Survey survey() {
        return new Survey(question, all(), Typed.day(last).orElseThrow());
    }

    private List<String> all() {
        return needs.lines().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
    }
}
