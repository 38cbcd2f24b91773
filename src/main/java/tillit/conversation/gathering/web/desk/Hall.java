package tillit.conversation.gathering.web.desk;

import java.util.Set;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Seat;

/**
 * The hall as counts: never who.
 *
 * @param here how many phones are here, the organiser's desk not counted
 */
public record Hall(int here, RoomState state) {

    /** What is written there stays on the phones, or is the organiser's own. */
    private static final Set<StepKind> UNSEEN =
            Set.of(StepKind.WRITE, StepKind.CHOOSE, StepKind.FOLLOW_UP);

    static Hall of(RoomState state) {
        var here = state.seating().seats().stream().filter(seat -> isGuest(seat)).count();
        return new Hall((int) here, state);
    }

    /** Whether it can be told how many have given something in this step. */
    public boolean counts(Step step) {
        return step.kind().takesContributions() && !UNSEEN.contains(step.kind());
    }

    /** How many have given something in this step; at tables, how many tables. */
    public int given(Step step) {
        return state.contributions().authorsIn(step.id()).size();
    }

    private static boolean isGuest(Seat seat) {
        return seat.here() && !seat.leads();
    }
}
