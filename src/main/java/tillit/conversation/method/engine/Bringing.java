package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.EMPTY;
import static tillit.conversation.method.Refusal.NOT_YOURS;
import static tillit.conversation.method.Refusal.NO_SUCH_CONTRIBUTION;
import static tillit.conversation.method.Refusal.OUT_OF_RANGE;
import static tillit.conversation.method.Refusal.TOO_LONG;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.Refusal.WRONG_SEAL;
import static tillit.conversation.method.View.Phase.PACKING;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tillit.conversation.method.Command.Bring;
import tillit.conversation.method.Command.TakeOut;
import tillit.conversation.method.Event;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;

/**
 * What was given outside the room comes into it: on paper when the network was down, or at a workplace's own meeting.
 * It may come when the step is long over.
 */
final class Bringing {

    private static final Set<StepKind> KINDS =
            EnumSet.of(
                    StepKind.WORDS,
                    StepKind.TABLES,
                    StepKind.GATHER,
                    StepKind.VOTE,
                    StepKind.CHOOSE);

    static final Deed<Bring> BRING =
            Rules.of(Bring.class)
                    .leadersOnly()
                    .must(WRONG_SEAL, (meeting, bring) -> meeting.method().room() == RoomKind.OPEN)
                    .during(RUNNING, PACKING)
                    .must(OUT_OF_RANGE, (meeting, bring) -> bring.seat().isBrought())
                    .unless((meeting, bring) -> isKnown(meeting, bring))
                    .must(WRONG_KIND, Bringing::canBeBrought)
                    .must(
                            WRONG_SEAL,
                            (meeting, bring) -> Limits.isSealedAs(meeting, bring.payload()))
                    .must(
                            EMPTY,
                            (meeting, bring) ->
                                    Limits.saysSomething(bring.payload(), step(meeting, bring)))
                    .must(
                            TOO_LONG,
                            (meeting, bring) -> Limits.fits(bring.payload(), step(meeting, bring)))
                    .must(OUT_OF_RANGE, Bringing::isForSomething)
                    .then((meeting, bring, now) -> brought(meeting, bring));

    static final Deed<TakeOut> TAKE_OUT =
            Rules.of(TakeOut.class)
                    .leadersOnly()
                    .during(RUNNING, PACKING)
                    .must(
                            NO_SUCH_CONTRIBUTION,
                            (meeting, take) ->
                                    meeting.state().contributions().ever(take.id()).isPresent())
                    .must(NOT_YOURS, Bringing::wasBrought)
                    .unless((meeting, take) ->
                            meeting.state().contributions().find(take.id()).isEmpty())
                    .then((meeting, take, now) -> List.of(new Event.Withdrawn(take.id())));

    private Bringing() {}

    private static boolean isKnown(Meeting meeting, Bring bring) {
        return meeting.state().contributions().ever(bring.id()).isPresent();
    }

    private static boolean canBeBrought(Meeting meeting, Bring bring) {
        return meeting.method()
                .step(bring.step())
                .filter(step -> KINDS.contains(step.kind()))
                .isPresent();
    }

    private static boolean isForSomething(Meeting meeting, Bring bring) {
        var step = step(meeting, bring);
        return step.kind() != StepKind.VOTE || Ballots.isOfStep(meeting, step, bring.payload());
    }

    private static boolean wasBrought(Meeting meeting, TakeOut take) {
        return meeting.state()
                .contributions()
                .ever(take.id())
                .filter(given -> given.author().isBrought())
                .isPresent();
    }

    private static List<Event> brought(Meeting meeting, Bring bring) {
        var seat = new Event.SeatAdded(bring.seat(), false);
        var given =
                new Event.Contributed(
                        bring.step(), bring.id(), bring.seat(), bring.by(), bring.payload());
        return meeting.has(bring.seat()) ? List.of(given) : List.of(seat, given);
    }

    private static Step step(Meeting meeting, Bring bring) {
        return meeting.method().step(bring.step()).orElseThrow();
    }
}
