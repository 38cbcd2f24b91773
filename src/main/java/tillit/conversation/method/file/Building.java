package tillit.conversation.method.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Method;
import tillit.conversation.method.Step;
import tillit.conversation.method.Step.Settings;
import tillit.conversation.method.Wording;

/** Makes the method of a draft in which nothing is wrong. */
final class Building {

    private final Draft draft;
    private int number;

    private Building(Draft draft) {
        this.draft = draft;
    }

    static Method of(Draft draft) {
        return new Building(draft).method();
    }

    private Method method() {
        var head = draft.head();
        var group = there(head, Keys.GROUP);
        return new Method(
                there(head, Keys.ID),
                there(head, Keys.VERSION),
                there(head, Keys.ROOM),
                group.from(),
                group.to(),
                List.copyOf(there(head, Keys.LANGUAGES)),
                there(head, Keys.METHOD_NAME),
                there(head, Keys.ABOUT),
                Collections.unmodifiableMap(draft.roles()),
                steps());
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        draft.steps().forEach(step -> steps.add(step(step)));
        return List.copyOf(steps);
    }

    private Step step(StepDraft step) {
        var entries = step.entries();
        return new Step(
                there(entries, Keys.STEP_ID),
                there(entries, Keys.KIND),
                number(entries),
                there(entries, Keys.MINUTES),
                there(entries, Keys.NAME),
                there(entries, Keys.SAY),
                there(entries, Keys.DO),
                entries.get(Keys.HEAVY).orElse(Wording.NONE),
                step.act(),
                step.see(),
                List.copyOf(step.reads()),
                step.reveal(),
                step.keep(),
                entries.get(Keys.GIVES),
                settings(step));
    }

    /** The step's place on the dial: the next number, unless it says otherwise. */
    private Optional<Integer> number(Entries step) {
        var numbering = step.get(Keys.NUMBER);
        if (numbering.equals(Optional.of(Keys.Numbering.NONE))) return Optional.empty();
        if (numbering.isEmpty()) number++;
        return Optional.of(number);
    }

    private static Settings settings(StepDraft step) {
        var entries = step.entries();
        var size = entries.get(Keys.SIZE);
        return new Settings(
                usually(3, step, Keys.EACH),
                usually(1, step, Keys.VOTES),
                usually(3, step, Keys.AT_MOST),
                size.map(Span.FromTo::from).or(() -> entries.get(Keys.FROM)).orElse(0),
                size.map(Span.FromTo::to).or(() -> entries.get(Keys.TO)).orElse(0),
                entries.get(Keys.LOW).orElse(Wording.NONE),
                entries.get(Keys.HIGH).orElse(Wording.NONE));
    }

    private static int usually(int number, StepDraft step, Key<Integer> key) {
        var may = step.kind().filter(key.kinds()::contains).isPresent();
        return may ? step.entries().get(key).orElse(number) : 0;
    }

    private static <T> T there(Entries entries, Key<T> key) {
        return entries.get(key).orElseThrow();
    }
}
