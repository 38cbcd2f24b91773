package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.NOT_YOURS;
import static tillit.conversation.method.Refusal.NO_SUCH_CONTRIBUTION;
import static tillit.conversation.method.Refusal.STEP_MOVED;
import static tillit.conversation.method.View.Phase.PACKING;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Command.Withdraw;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Event;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Contribution;

/** Somebody takes back what they gave. */
final class Withdrawing {

    /** What others have judged or voted forward is the room's, and nobody's to take back. */
    static final Deed<Withdraw> WITHDRAW =
            Rules.of(Withdraw.class)
                    .during(RUNNING, PACKING)
                    .must(NO_SUCH_CONTRIBUTION, (meeting, take) -> given(meeting, take).isPresent())
                    .must(NOT_YOURS, (meeting, take) -> isTheirs(meeting, take.by(), take.id()))
                    .unless((meeting, take) -> mine(meeting, take).withdrawn())
                    .must(STEP_MOVED, Withdrawing::isStillOpen)
                    .must(NOT_YOURS, Withdrawing::isUntouched)
                    .then((meeting, take, now) -> List.of(new Event.Withdrawn(take.id())));

    private Withdrawing() {}

    /** What a table of the hall has agreed on is its host's to take back, whoever was host when it was written. */
    static boolean isTheirs(Meeting meeting, SeatId by, ContributionId id) {
        var places = meeting.state().places();
        var given = meeting.state().contributions().ever(id).orElseThrow();
        return given.then()
                .table()
                .filter(_ -> isAtTables(meeting, given))
                .flatMap(places::at)
                .map(table -> meeting.steers(by) || table.isHost(by))
                .orElseGet(() -> meeting.speaksFor(by, given.author()));
    }

    private static boolean isAtTables(Meeting meeting, Contribution given) {
        return meeting.method()
                .step(given.step())
                .filter(step -> step.kind() == StepKind.TABLES)
                .isPresent();
    }

    /**
     * While its step goes on; what one wrote or chose for oneself at any time, and who leads a hall takes away at any
     * time what hurts somebody.
     */
    private static boolean isStillOpen(Meeting meeting, Withdraw take) {
        var step = mine(meeting, take).step();
        return meeting.isIn(step)
                || isCleared(meeting, take)
                || meeting.method().step(step).filter(Step::isOwn).isPresent();
    }

    private static boolean isCleared(Meeting meeting, Withdraw take) {
        return meeting.method().room() == RoomKind.OPEN && meeting.steers(take.by());
    }

    private static boolean isUntouched(Meeting meeting, Withdraw take) {
        return mine(meeting, take).verdict().isEmpty()
                && !meeting.state().casting().isElected(take.id());
    }

    private static Contribution mine(Meeting meeting, Withdraw take) {
        return given(meeting, take).orElseThrow();
    }

    private static Optional<Contribution> given(Meeting meeting, Withdraw take) {
        return meeting.state().contributions().ever(take.id());
    }
}
