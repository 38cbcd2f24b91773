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

    /** What is asked in a step as the form stands; the method's own words when nothing was chosen. */
    public String asked(Step step, String language) {
        var question = draft.in(step.id().name()).question(language);
        return question.isEmpty() ? step.ask().in(language).strip() : question;
    }

    /** Whether tables have names, or something is to be mended in them. */
    public boolean hasNames() {
        return !draft.names().isBlank() || wrong.containsKey("names");
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
