package tillit.obstacles.way;

import java.time.LocalDate;
import tillit.obstacles.Answer;
import tillit.obstacles.ObstacleId;

/** What has happened to an obstacle on a day. What people wrote with it stands beside it, and can be erased. */
public sealed interface Step {

    LocalDate on();

    record Raised(LocalDate on) implements Step {}

    /** A step from which an owner has days of their own. */
    sealed interface Begins extends Step {

        Place at();

        /** Working days until they should have answered, as it was promised then. */
        int days();
    }

    /** It has found who may answer: at first, or because another one stands there now. */
    record Owned(LocalDate on, Place at, int days) implements Begins {}

    /** Nobody answered in time; now the next one above has it. */
    record Silent(LocalDate on, Place at, int days) implements Begins {}

    /** Its owner has said that another one must answer. */
    record Passed(LocalDate on, Place at, int days) implements Begins {}

    /** It was not gone: the same owner has it again. */
    record Back(LocalDate on, Place at, int days) implements Begins {}

    /** Nobody answered in time, and nobody stands above. */
    record SilentAtTop(LocalDate on) implements Step {}

    /**
     * Its owner asks the one who raised it. Until they reply no day counts, nor for longer than these.
     *
     * @param days working days
     */
    record Asked(LocalDate on, int days) implements Step {}

    record Replied(LocalDate on) implements Step {}

    /** Never passed upward: that is a step of its own. */
    record Answered(LocalDate on, Answer answer) implements Step {}

    /** Whoever raised it was asked whether it is gone. */
    record GoneAsked(LocalDate on) implements Step {}

    record Gone(LocalDate on) implements Step {}

    /** It is the same as another one, and answered there. */
    record Joined(LocalDate on, ObstacleId into) implements Step {}
}
