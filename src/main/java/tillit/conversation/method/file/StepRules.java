package tillit.conversation.method.file;

import static tillit.conversation.method.StepKind.SCALE;
import static tillit.conversation.method.StepKind.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.StepKind;

/** What must hold for each step in its method. Each notes what is wrong. */
final class StepRules {

    interface Rule {
        void check(Draft draft, StepDraft step, Notes notes);
    }

    static final List<Rule> ALL =
            List.of(
                    StepRules::itsIdIsItsOwn,
                    StepRules::itsKeysBelongToItsKind,
                    StepRules::whatItsKindNeedsIsThere,
                    StepRules::sameComesAfterANumber,
                    StepRules::wordsAreForOpenRooms,
                    StepRules::aScaleGoesUpwards);

    private StepRules() {}

    private static void itsIdIsItsOwn(Draft draft, StepDraft step, Notes notes) {
        step.id()
                .flatMap(draft::step)
                .filter(first -> first.place() < step.place())
                .ifPresent(first ->
                        notes.wrong(
                                step.entries().at(Keys.STEP_ID),
                                "line %d has a step with this id; give each its own"
                                        .formatted(first.entries().at(Keys.STEP_ID).line())));
    }

    private static void itsKeysBelongToItsKind(Draft draft, StepDraft step, Notes notes) {
        step.kind()
                .ifPresent(kind ->
                        Keys.STEP.stream()
                                .filter(key ->
                                        !key.kinds().contains(kind) && step.entries().has(key))
                                .forEach(key ->
                                        notes.note(
                                                step.entries().at(key),
                                                key.name(),
                                                "only %s has this key; this step is %s"
                                                        .formatted(words(key), word(kind)))));
    }

    private static void whatItsKindNeedsIsThere(Draft draft, StepDraft step, Notes notes) {
        step.kind()
                .ifPresent(kind ->
                        Keys.STEP.stream()
                                .filter(key -> !key.isAlwaysNeeded() && key.needed().contains(kind))
                                .filter(key -> !step.entries().has(key))
                                .forEach(key ->
                                        notes.missing(
                                                step.entries().at(key),
                                                "It belongs to %s: %s"
                                                        .formatted(word(kind), key.means()))));
    }

    private static void sameComesAfterANumber(Draft draft, StepDraft step, Notes notes) {
        var same = step.entries().get(Keys.NUMBER).equals(Optional.of(Keys.Numbering.SAME));
        var numbered =
                draft.before(step).stream()
                        .anyMatch(before -> before.entries().get(Keys.NUMBER).isEmpty());
        if (same && !numbered)
            notes.wrong(
                    step.entries().at(Keys.NUMBER),
                    "no step before this one has a number; leave it out, or write none");
    }

    private static void wordsAreForOpenRooms(Draft draft, StepDraft step, Notes notes) {
        var sealed = draft.head().get(Keys.ROOM).equals(Optional.of(RoomKind.SEALED));
        if (sealed && step.is(WORDS))
            notes.wrong(
                    step.entries().at(Keys.KIND),
                    "the server counts words, and cannot read them in a sealed room. Use gather, or room: open");
    }

    private static void aScaleGoesUpwards(Draft draft, StepDraft step, Notes notes) {
        var from = step.entries().get(Keys.FROM);
        var to = step.entries().get(Keys.TO);
        if (step.is(SCALE) && from.isPresent() && to.isPresent() && from.get() >= to.get())
            notes.wrong(step.entries().at(Keys.TO), "more than from, which is " + from.get());
    }

    private static String words(Key<?> key) {
        return key.kinds().stream()
                .sorted()
                .map(StepRules::word)
                .collect(Collectors.joining(" or "));
    }

    private static String word(StepKind kind) {
        return "a " + OneOf.word(kind) + " step";
    }
}
