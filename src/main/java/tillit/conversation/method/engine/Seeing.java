package tillit.conversation.method.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tillit.conversation.method.ContributionId;
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

    /** In a hall the words of thousands are on the wall, and here only one's own. */
    List<Seen> given(Step step) {
        return meeting().inHall() && step.kind() == StepKind.WORDS
                ? sight.own(step).stream().map(word -> seen(word, Map.of())).toList()
                : all(step);
    }

    List<Seen> table(Step step) {
        return step.reads().stream()
                .flatMap(read -> meeting().method().step(read).stream())
                .flatMap(read -> all(read).stream())
                .toList();
    }

    private List<Seen> all(Step step) {
        return of(step, contribution -> true).toList();
    }

    /**
     * When the chests are packed, one's own writings are there whatever the method says. From a hall nobody takes a
     * chest home: in its seats sits no person.
     */
    List<Seen> keepable() {
        return meeting().inHall()
                ? List.of()
                : meeting().method().steps().stream().flatMap(this::keepable).toList();
    }

    private Stream<Seen> keepable(Step step) {
        return switch (step.keep()) {
            case CHEST -> of(step, contribution -> true);
            case OWNER -> of(step, contribution -> isOwner());
            case NEXT -> of(step, contribution -> isOpen() || sight.isOwn(contribution));
            case NOTHING -> of(step, contribution -> isPacked(step) && sight.isOwn(contribution));
        };
    }

    private boolean isPacked(Step step) {
        return step.kind() == StepKind.WRITE && meeting().phase() == Phase.PACKING;
    }

    /** Whether the onlooker has a role that was voted on: it was their case. */
    private boolean isOwner() {
        var roles = meeting().state().casting().roles();
        return meeting().method().steps().stream()
                .filter(Step::elects)
                .flatMap(step -> step.gives().map(roles::get).stream())
                .anyMatch(sight::isSeatOf);
    }

    private Stream<Seen> of(Step step, Predicate<Contribution> which) {
        var seen = sight.in(step);
        if (seen.isEmpty()) return Stream.empty();
        var votes = Ballots.count(sight, step.id());
        return inOrder(step, seen).filter(which).map(contribution -> seen(contribution, votes));
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

    /** Nobody is told whose a ballot is, nor by the order in which they came. */
    private static Stream<Contribution> inOrder(Step step, List<Contribution> given) {
        return step.marks()
                ? given.stream().sorted(Comparator.comparing(mark -> mark.id().value()))
                : given.stream();
    }

    private Optional<SeatId> author(Contribution contribution) {
        return isAnonymous(contribution) ? Optional.empty() : Optional.of(contribution.author());
    }

    private boolean isAnonymous(Contribution contribution) {
        return isOpen()
                || meeting().method().step(contribution.step()).filter(Step::marks).isPresent();
    }

    private boolean isOpen() {
        return meeting().method().room() == RoomKind.OPEN;
    }

    private Meeting meeting() {
        return sight.meeting();
    }
}
