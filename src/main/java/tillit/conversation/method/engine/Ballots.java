package tillit.conversation.method.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tillit.conversation.method.Command.Contribute;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Payload;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Contribution;

/** Counts ballots where the server can read them: in open rooms. */
final class Ballots {

    private Ballots() {}

    /** What a ballot is for, when that may be voted for now and its author sees it. */
    static Optional<Contribution> candidate(Meeting meeting, Contribute ballot) {
        return choice(ballot.payload())
                .flatMap(meeting.state().contributions()::find)
                .filter(meeting::isCandidate)
                .filter(Sight.of(meeting, ballot.author())::sees);
    }

    /**
     * How many of the ballots that the onlooker sees are for each of the contributions of a step, in the
     * vote of now or else in the last one that was about them.
     */
    static Map<ContributionId, Long> count(Sight sight, StepId about) {
        return vote(sight.meeting(), about).stream()
                .flatMap(vote -> sight.in(vote).stream())
                .flatMap(ballot -> choice(ballot.payload()).stream())
                .collect(Collectors.groupingBy(choice -> choice, Collectors.counting()));
    }

    private static Optional<Step> vote(Meeting meeting, StepId about) {
        return meeting.now().filter(step -> isVote(step, about)).or(() -> lastVote(meeting, about));
    }

    private static Optional<Step> lastVote(Meeting meeting, StepId about) {
        return meeting.method().steps().reversed().stream()
                .filter(step -> isVote(step, about))
                .filter(step -> meeting.state().course().entered().containsKey(step.id()))
                .findFirst();
    }

    private static boolean isVote(Step step, StepId about) {
        return step.kind() == StepKind.VOTE && step.reads().contains(about);
    }

    private static Optional<ContributionId> choice(Payload ballot) {
        if (ballot.sealed()) return Optional.empty();
        try {
            return Optional.of(new ContributionId(UUID.fromString(ballot.text())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
