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
 * @param entered each step the room has been in, and how many contributions there were when it last
 *     came there: those it may have revealed, and they stay revealed
 * @param left the same for when the room last went on from a step
 * @param shown steps whose contributions waited and were then shown
 */
public record Course(
        Phase phase,
        Optional<Now> now,
        PMap<StepId, Integer> entered,
        PMap<StepId, Integer> left,
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
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePSet.empty(),
                    HashTreePMap.empty());

    public boolean isIn(StepId step) {
        return now.filter(at -> at.step().equals(step)).isPresent();
    }

    /** Whether what waited in this step waits no more: it was shown, or the room went on. */
    public boolean open(StepId step) {
        return shown.contains(step) || left.containsKey(step);
    }

    /** Whether something was given before the room last came to this step. */
    public boolean wasThereAtEntering(Contribution contribution, StepId step) {
        return contribution.then().given() < entered.getOrDefault(step, 0);
    }

    /** Whether something was given before the room last went on from this step. */
    public boolean wasThereAtLeaving(Contribution contribution, StepId step) {
        return contribution.then().given() < left.getOrDefault(step, 0);
    }

    public Course enter(StepId step, Instant at, int seconds, int given) {
        return new Course(
                Phase.RUNNING,
                Optional.of(new Now(step, at, seconds)),
                entered.plus(step, given),
                leaving(given),
                shown,
                skipped.minus(step));
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
    public Course end(Phase after, int given) {
        return new Course(after, Optional.empty(), entered, leaving(given), shown, skipped);
    }

    private PMap<StepId, Integer> leaving(int given) {
        return now.map(at -> left.plus(at.step(), given)).orElse(left);
    }
}
