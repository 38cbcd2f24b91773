package tillit.programme.web.evaluation;

import java.util.Map;
import java.util.Optional;
import tillit.programme.evaluation.Evaluation;
import tillit.programme.evaluation.Stage;
import tillit.shell.Page;

/** How an occasion was: asked while it is open, and read when it is closed. */
public record EvaluationPage(Evaluation it, EvaluationForm form, Map<String, String> wrong)
        implements Page {

    public boolean is(Stage stage) {
        return it.stage() == stage;
    }

    public String path() {
        return "/evaluations/" + it.job().occasion().id();
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
