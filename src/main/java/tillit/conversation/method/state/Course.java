package tillit.conversation.method.state;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepId;
import tillit.conversation.method.View.Phase;

/**
 * How far the talk has come.
 *
 * @param now the step of now, while the talk is on
 * @param entered every step the room has ever been in; what one of them revealed stays revealed
 * @param left every step the room was in and went on from, even if it came back
 * @param shown steps whose contributions waited and were then shown
 */
public record Course(
        Phase phase,
        Optional<Now> now,
        PSet<StepId> entered,
        PSet<StepId> left,
        PSet<StepId> shown,
        PMap<StepId, SkipReason> skipped) {

    /** The step of now, when it began, and how many seconds it has, extensions included. */
    public record Now(StepId step, Instant since, long seconds) {

        public Instant endsAt() {
            return since.plusSeconds(seconds);
        }
    }

    public static final Course WAITING =
            new Course(
                    Phase.WAITING,
                    Optional.empty(),
                    HashTreePSet.empty(),
                    HashTreePSet.empty(),
                    HashTreePSet.empty(),
                    HashTreePMap.empty());

    public boolean isIn(StepId step) {
        return now.filter(at -> at.step().equals(step)).isPresent();
    }

    /** Whether what waited in this step waits no more: it was shown, or the room went on. */
    public boolean open(StepId step) {
        return shown.contains(step) || left.contains(step);
    }

    public Course enter(StepId step, Instant at, int seconds) {
        var next = Optional.of(new Now(step, at, seconds));
        return new Course(
                Phase.RUNNING, next, entered.plus(step), leftNow(), shown, skipped.minus(step));
    }

    public Course extend(int seconds) {
        var longer = now.map(at -> new Now(at.step(), at.since(), at.seconds() + seconds));
        return new Course(phase, longer, entered, left, shown, skipped);
    }

    public Course skip(StepId step, SkipReason reason) {
        return new Course(phase, now, entered, left, shown, skipped.plus(step, reason));
    }

    public Course show(StepId step) {
        return new Course(phase, now, entered, left, shown.plus(step), skipped);
    }

    /** The talk is over: the room is in no step any more. */
    public Course end(Phase after) {
        return new Course(after, Optional.empty(), entered, leftNow(), shown, skipped);
    }

    private PSet<StepId> leftNow() {
        return now.map(at -> left.plus(at.step())).orElse(left);
    }
}
