package tillit.conversation.gathering.web.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.paper.PaperForm;
import tillit.conversation.method.Step;
import tillit.shell.Page;

/**
 * Where paper is typed in, a form for each step.
 *
 * @param typed the form that came back; the others are empty
 * @param wrong the key of what to say beside its fields
 * @param put the step whose paper has just gone into the room
 */
public record AnswersPage(
        Gathering gathering,
        boolean begun,
        List<Field> steps,
        Optional<PaperForm> typed,
        Map<String, String> wrong,
        Optional<String> put)
        implements Page {

    /**
     * @param choices what one may vote for, by its id
     * @param there how much stands there from paper
     */
    public record Field(Step step, Map<String, String> choices, int there, String nextTable) {

        public Field {
            choices = new LinkedHashMap<>(choices);
        }

        public String id() {
            return step.id().name();
        }
    }

    public PaperForm form(Field field) {
        return typed.filter(form -> form.step().equals(field.id()))
                .orElseGet(() -> PaperForm.empty(field.id(), field.nextTable()));
    }

    /** The key of what is wrong with a field of this step; null when nothing is. */
    public @Nullable String wrong(Field field, String name) {
        return typed.filter(form -> form.step().equals(field.id()))
                .map(_ -> wrong.get(name))
                .orElse(null);
    }

    public boolean isPut(Field field) {
        return put.filter(field.id()::equals).isPresent();
    }
}
