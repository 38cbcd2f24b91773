package tillit.conversation.method.file;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Keep;
import tillit.conversation.method.Step.Reveal;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Who;

/**
 * A step whose keys have been read, with what holds where one is left out.
 *
 * @param place among the steps, from 0
 */
record StepDraft(int place, Entries entries) {

    private static final Who EVERYONE = new Who(List.of(Who.EVERYONE), Optional.empty());
    private static final Who AUTHOR = new Who(List.of(Who.AUTHOR), Optional.empty());

    Optional<StepId> id() {
        return entries.get(Keys.STEP_ID);
    }

    boolean is(StepKind... kinds) {
        return kind().filter(kind -> List.of(kinds).contains(kind)).isPresent();
    }

    Optional<StepKind> kind() {
        return entries.get(Keys.KIND);
    }

    Who act() {
        return entries.get(Keys.ACT).orElse(EVERYONE);
    }

    Who see() {
        return entries.get(Keys.SEE).orElseGet(() -> is(StepKind.WRITE) ? AUTHOR : act());
    }

    List<StepId> reads() {
        return entries.get(Keys.READS).orElse(List.of());
    }

    Reveal reveal() {
        return entries.get(Keys.REVEAL)
                .orElseGet(() ->
                        is(StepKind.VOTE, StepKind.SCALE)
                                ? new Reveal.WhenAll()
                                : new Reveal.AtOnce());
    }

    Keep keep() {
        return entries.get(Keys.KEEP).orElseGet(() -> isKept() ? Keep.CHEST : Keep.NOTHING);
    }

    private boolean isKept() {
        return !is(
                StepKind.PAUSE,
                StepKind.ROUND,
                StepKind.TALK,
                StepKind.VOTE,
                StepKind.SCALE,
                StepKind.FOLLOW_UP);
    }
}
