package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.EMPTY;
import static tillit.conversation.method.Refusal.ENOUGH;
import static tillit.conversation.method.Refusal.NOT_YOUR_STEP;
import static tillit.conversation.method.Refusal.NO_SUCH_CONTRIBUTION;
import static tillit.conversation.method.Refusal.TOO_LONG;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.Refusal.WRONG_SEAL;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Command.Judge;
import tillit.conversation.method.Event;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.Verdict;
import tillit.conversation.method.state.Contribution;

/** Those who review keep, correct or drop what was gathered; also the question itself gets new words here. */
final class Judging {

    static final Deed<Judge> JUDGE =
            Rules.of(Judge.class)
                    .during(RUNNING)
                    .must(WRONG_KIND, (meeting, judge) -> meeting.nowIs(StepKind.REVIEW))
                    .must(NOT_YOUR_STEP, Judging::mayJudge)
                    .must(NO_SUCH_CONTRIBUTION, Judging::isOnTheTable)
                    .must(WRONG_KIND, Judging::hasACorrectionOnlyWhenCorrecting)
                    .must(EMPTY, Judging::hasWords)
                    .must(WRONG_SEAL, Judging::isSealedRight)
                    .must(TOO_LONG, Judging::fits)
                    .unless(Judging::standsSo)
                    .must(ENOUGH, Judging::isWithinWeight)
                    .then((meeting, judge, now) -> List.of(judged(judge)));

    private Judging() {}

    /** One who acts; or a leader, for one who has no phone. */
    private static boolean mayJudge(Meeting meeting, Judge judge) {
        return meeting.steers(judge.by()) || meeting.acts(judge.by(), meeting.now().orElseThrow());
    }

    /** Only what the one who judges sees: nobody learns from a refusal that something hidden exists. */
    private static boolean isOnTheTable(Meeting meeting, Judge judge) {
        return found(meeting, judge)
                .filter(found -> isRead(meeting, found) || isQuestion(meeting, found))
                .filter(found -> sees(meeting, judge.by(), found))
                .isPresent();
    }

    private static boolean isRead(Meeting meeting, Contribution found) {
        return meeting.now().filter(step -> step.reads().contains(found.step())).isPresent();
    }

    private static boolean isQuestion(Meeting meeting, Contribution found) {
        return meeting.state().casting().question().equals(Optional.of(found.id()));
    }

    private static boolean sees(Meeting meeting, SeatId by, Contribution found) {
        return by.equals(SeatId.SYSTEM) || Sight.of(meeting, by).sees(found);
    }

    private static boolean hasACorrectionOnlyWhenCorrecting(Meeting meeting, Judge judge) {
        return judge.correction().isEmpty() || judge.verdict() == Verdict.CORRECTED;
    }

    private static boolean hasWords(Meeting meeting, Judge judge) {
        return judge.verdict() != Verdict.CORRECTED
                || judge.correction().filter(words -> !words.text().isBlank()).isPresent();
    }

    private static boolean isSealedRight(Meeting meeting, Judge judge) {
        return judge.correction().stream().allMatch(words -> Limits.isSealedAs(meeting, words));
    }

    private static boolean fits(Meeting meeting, Judge judge) {
        var step =
                found(meeting, judge).flatMap(it -> meeting.method().step(it.step())).orElseThrow();
        return judge.correction().stream().allMatch(words -> Limits.fits(words, step));
    }

    private static boolean isWithinWeight(Meeting meeting, Judge judge) {
        var found = found(meeting, judge).orElseThrow();
        return judge.correction().stream()
                .allMatch(words ->
                        Limits.isWithinWeight(meeting, found.author(), found.step(), words));
    }

    private static boolean standsSo(Meeting meeting, Judge judge) {
        return found(meeting, judge)
                .filter(found -> found.verdict().equals(Optional.of(judge.verdict())))
                .filter(found -> found.correction().equals(judge.correction()))
                .isPresent();
    }

    private static Event judged(Judge judge) {
        return new Event.Judged(judge.id(), judge.verdict(), judge.correction());
    }

    private static Optional<Contribution> found(Meeting meeting, Judge judge) {
        return meeting.state().contributions().find(judge.id());
    }
}
