package tillit.conversation.gathering.web.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Keep;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.Who;

/**
 * What all phones of one audience show now. Equal to another when there is nothing new to send.
 *
 * @param returned whether the room has been in this step before, so that a phone may have given something in it
 * @param read what earlier steps put on the table; words stand on the wall, and not here
 * @param given what has been given in this step for all to see
 * @param own the steps in which everybody writes for themself
 * @param hall whether there are tables at which people sit; where there are none, one writes for those around
 */
record Scene(
        Phase phase,
        Optional<Step> step,
        Instant startedAt,
        Instant endsAt,
        boolean returned,
        boolean shown,
        List<Said> read,
        List<Said> given,
        List<StepId> own,
        boolean hall,
        Optional<OwnTable> table) {

    /** What a phone is for in a step. */
    enum Task {
        SOON,
        REST,
        NOTES,
        WORDS,
        TEXTS,
        TABLE,
        GROUP,
        TALK,
        VOTE,
        SCALE,
        COMMITMENT,
        READ,
        OVER
    }

    /** The same for those at this table. */
    Scene with(OwnTable its) {
        return new Scene(
                phase,
                step,
                startedAt,
                endsAt,
                returned,
                shown,
                read,
                given,
                own,
                hall,
                Optional.of(its));
    }

    Task task() {
        return switch (phase) {
            case WAITING -> Task.SOON;
            case RUNNING -> during(now());
            case PACKING, ERASED -> Task.OVER;
        };
    }

    private Task during(Step step) {
        return switch (step.kind()) {
            case PAUSE, ROUND, TALK, REVIEW, DRAW, FOLLOW_UP -> Task.REST;
            case WRITE -> isOwn(step) ? Task.NOTES : Task.TEXTS;
            case TABLES -> atTables(step);
            case WORDS, GATHER, CHOOSE, VOTE, SCALE ->
                    step.act().names(Who.EVERYONE) ? given(step.kind()) : Task.READ;
        };
    }

    /** What is kept by nobody is said, and not written. */
    private Task atTables(Step step) {
        if (step.keep() == Keep.NOTHING) return Task.TALK;
        return hall ? Task.TABLE : Task.GROUP;
    }

    private static Task given(StepKind kind) {
        return switch (kind) {
            case WORDS -> Task.WORDS;
            case VOTE -> Task.VOTE;
            case SCALE -> Task.SCALE;
            case CHOOSE -> Task.COMMITMENT;
            default -> Task.TEXTS;
        };
    }

    static boolean isOwn(Step step) {
        return step.kind() == StepKind.WRITE && step.see().names(Who.AUTHOR);
    }

    boolean isIn(Optional<StepId> other) {
        return step.map(Step::id).equals(other);
    }

    Step now() {
        return step.orElseThrow();
    }

    /** Where one wrote for oneself what this step builds on. */
    Optional<StepId> ownNotes() {
        return step.stream().flatMap(it -> it.reads().stream()).filter(own::contains).findFirst();
    }

    /** Names the step in ids of elements. */
    String name() {
        return step.map(it -> it.id().name()).orElse("none");
    }
}
