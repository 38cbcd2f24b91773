package tillit.conversation.method.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Keep;
import tillit.conversation.method.RoomKind;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Phase;
import tillit.conversation.method.View.Seen;
import tillit.conversation.method.state.Contribution;

/** What is shown to one onlooker of what was given, each contribution as it stands now. */
record Seeing(Sight sight) {

    /** What was voted forward, when the onlooker sees it. */
    Optional<Seen> question() {
        return meeting()
                .state()
                .casting()
                .question()
                .flatMap(meeting().state().contributions()::find)
                .filter(sight::sees)
                .map(found -> seen(found, Ballots.count(sight, found.step())));
    }

    List<Seen> given(Step step) {
        return of(step, contribution -> true).toList();
    }

    List<Seen> table(Step step) {
        return step.reads().stream()
                .flatMap(read -> meeting().method().step(read).stream())
                .flatMap(read -> given(read).stream())
                .toList();
    }

    /** When the chests are packed, one's own writings are there whatever the method says. */
    List<Seen> keepable() {
        return meeting().method().steps().stream().flatMap(this::keepable).toList();
    }

    private Stream<Seen> keepable(Step step) {
        if (step.keep() != Keep.NOTHING) return of(step, contribution -> true);
        return step.kind() == StepKind.WRITE && meeting().phase() == Phase.PACKING
                ? of(step, sight::isOwn)
                : Stream.empty();
    }

    private Stream<Seen> of(Step step, Predicate<Contribution> which) {
        var seen = sight.in(step);
        if (seen.isEmpty()) return Stream.empty();
        var votes = Ballots.count(sight, step.id());
        return seen.stream().filter(which).map(contribution -> seen(contribution, votes));
    }

    private Seen seen(Contribution contribution, Map<ContributionId, Long> votes) {
        return new Seen(
                contribution.id(),
                contribution.step(),
                author(contribution),
                sight.isOwn(contribution),
                contribution.standing(),
                contribution.verdict(),
                votes.getOrDefault(contribution.id(), 0L).intValue(),
                meeting().state().casting().isElected(contribution.id()));
    }

    private Optional<SeatId> author(Contribution contribution) {
        return meeting().method().room() == RoomKind.OPEN
                ? Optional.empty()
                : Optional.of(contribution.author());
    }

    private Meeting meeting() {
        return sight.meeting();
    }
}
