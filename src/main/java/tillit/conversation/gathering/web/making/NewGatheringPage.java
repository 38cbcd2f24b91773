package tillit.conversation.gathering.web.making;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.conversation.gathering.Question;
import tillit.conversation.gathering.QuestionBank;
import tillit.conversation.method.Method;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.shell.Page;

/**
 * The form in which a gathering is made.
 *
 * @param wrong beside which field stands which sentence
 */
public record NewGatheringPage(Method method, GatheringDraft draft, Map<String, String> wrong)
        implements Page {

    private static final Set<StepKind> ASKING =
            Set.of(StepKind.WRITE, StepKind.WORDS, StepKind.GATHER, StepKind.TABLES);

    /** The steps in which everyone thinks about a question. */
    public List<Step> asking() {
        return method.steps().stream().filter(step -> ASKING.contains(step.kind())).toList();
    }

    /** What the questions of the bank are about, in its order. */
    public List<String> subjects() {
        return QuestionBank.all().stream().map(Question::about).distinct().toList();
    }

    public List<Question> questions(String about) {
        return QuestionBank.all().stream().filter(one -> one.about().equals(about)).toList();
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
