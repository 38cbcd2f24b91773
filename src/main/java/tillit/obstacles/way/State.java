package tillit.obstacles.way;

import java.time.LocalDate;
import java.util.Optional;
import tillit.obstacles.Answer;
import tillit.obstacles.ObstacleId;

/** What the steps of an obstacle add up to. */
public sealed interface State {

    /** Nobody has been found who could answer. */
    record Raised(LocalDate on) implements State {}

    /** It rests with somebody, and their time runs. */
    record Owned(Place at, Turn turn, boolean silentAtTop) implements State {

        Owned with(Turn other) {
            return new Owned(at, other, silentAtTop);
        }
    }

    /**
     * It has an answer.
     *
     * @param by where it rested
     * @param asked whether the one who raised it was asked if it is gone
     */
    record Answered(Answer answer, LocalDate on, Place by, boolean asked) implements State {

        /** So long one tries what has changed before one is asked. */
        static final int WEEKS = 4;

        /** The first day on which one can say whether it is gone; empty when nothing was to change. */
        public Optional<LocalDate> askedFrom() {
            return answer.isAskedAbout() ? Optional.of(on.plusWeeks(WEEKS)) : Optional.empty();
        }

        public boolean isAskedOn(LocalDate day) {
            return askedFrom().filter(from -> !day.isBefore(from)).isPresent();
        }
    }

    /** It is gone, or has become one with another. */
    record Closed(LocalDate on, Optional<Answered> after, Optional<ObstacleId> into)
            implements State {}
}
