package tillit.conversation.method.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import tillit.conversation.method.Command;
import tillit.conversation.method.Decision;
import tillit.conversation.method.Decision.Accepted;
import tillit.conversation.method.Decision.Refused;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.StepId;
import tillit.conversation.method.View.Phase;

/** What must hold for one kind of command, in the order in which it is asked. */
record Rules<C extends Command>(List<Rule<C>> inOrder) {

    /** One rule: nothing when it has nothing to say against the command. */
    interface Rule<C> {
        Optional<Decision> answer(Meeting meeting, C command);
    }

    static <C extends Command> Rules<C> of(Class<C> kind) {
        return new Rules<>(List.of());
    }

    /** Refuses when this does not hold. */
    Rules<C> must(Refusal otherwise, BiPredicate<Meeting, C> hold) {
        return and((meeting, command) ->
                hold.test(meeting, command)
                        ? Optional.empty()
                        : Optional.of(new Refused(otherwise)));
    }

    /** Accepts, and nothing happens, when this has happened already. */
    Rules<C> unless(BiPredicate<Meeting, C> happened) {
        return and((meeting, command) ->
                happened.test(meeting, command)
                        ? Optional.of(new Accepted(List.of()))
                        : Optional.empty());
    }

    /** Refuses outside these phases, and says whether it is too early or too late. */
    Rules<C> during(Phase... phases) {
        var allowed = Set.of(phases);
        return and((meeting, command) ->
                allowed.contains(meeting.phase())
                        ? Optional.empty()
                        : Optional.of(new Refused(outside(meeting.phase()))));
    }

    private static Refusal outside(Phase phase) {
        return switch (phase) {
            case WAITING -> Refusal.NOT_STARTED;
            case RUNNING -> Refusal.NOT_OVER;
            case PACKING, ERASED -> Refusal.OVER;
        };
    }

    Rules<C> leadersOnly() {
        return must(Refusal.LEADERS_ONLY, (meeting, command) -> meeting.steers(command.by()));
    }

    /** The room must be in the step that the asker saw. */
    Rules<C> in(Function<C, StepId> seen) {
        return must(Refusal.STEP_MOVED, (meeting, command) -> meeting.isIn(seen.apply(command)));
    }

    /** What happens when no rule has spoken. */
    Deed<C> then(Deed.Happening<C> happening) {
        return new Deed<>(this, happening);
    }

    private Rules<C> and(Rule<C> rule) {
        return new Rules<>(Stream.concat(inOrder.stream(), Stream.of(rule)).toList());
    }
}
