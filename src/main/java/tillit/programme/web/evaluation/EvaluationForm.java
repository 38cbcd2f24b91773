package tillit.programme.web.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import tillit.programme.evaluation.Said;
import tillit.shell.Typed;

/** How it was, as it was typed. */
public record EvaluationForm(String helps, String shared, String line) {

    static final EvaluationForm EMPTY = new EvaluationForm("", "", "");
    private static final int LONGEST = 300;

    static EvaluationForm typed(MultiValueMap<String, String> typed) {
        return new EvaluationForm(
                Typed.line(typed, "helps"), Typed.line(typed, "shared"), Typed.line(typed, "line"));
    }

    /** The key of what to say beside each field that is not right yet. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (!isStep(helps)) wrong.put("helps", "evaluation.wrong.step");
        if (!isStep(shared)) wrong.put("shared", "evaluation.wrong.step");
        if (line.length() > LONGEST) wrong.put("line", "evaluation.wrong.line");
        return wrong;
    }

    private static boolean isStep(String text) {
        return text.matches("[1-5]");
    }

    /** Only of a form with nothing wrong. */
    Said said() {
        return new Said(Integer.parseInt(helps), Integer.parseInt(shared), line);
    }
}
