package tillit.programme.web.inquiry;

import java.util.Map;
import java.util.Optional;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.OwnSurvey;
import tillit.programme.inquiry.OwnSurvey.Stage;
import tillit.programme.kept.Kept;
import tillit.programme.plan.PartId;
import tillit.shell.Page;

/**
 * What one needs: asked while the survey is open, and read when it is closed.
 *
 * @param reads the name of who will read the lines
 */
public record SurveyPage(
        Kept kept,
        PartId part,
        OwnSurvey it,
        String reads,
        AnswerForm form,
        Map<String, String> wrong)
        implements Page {

    public boolean is(Stage stage) {
        return it.stage() == stage;
    }

    public String path() {
        return path(kept.id(), part);
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    static String path(ProgrammeId programme, PartId part) {
        return "/programmes/" + programme + "/parts/" + part + "/survey";
    }
}
