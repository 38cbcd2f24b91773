package tillit.conversation.method.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.conversation.method.Alike;
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

    /** Whether a ballot is for as many as it may be, and each of them may be voted for and seen by its author. */
    static boolean isValid(Meeting meeting, Step vote, Contribute ballot) {
        var choices = choices(ballot.payload());
        return !choices.isEmpty()
                && choices.size() <= vote.settings().votes()
                && choices.stream().allMatch(choice -> isCandidate(meeting, ballot, choice));
    }

    /** Whether a ballot that was brought in is for something that can be voted for there. */
    static boolean isOfStep(Meeting meeting, Step vote, Payload ballot) {
        var choices = choices(ballot);
        var candidates =
                meeting.readIn(vote).stream().map(Contribution::id).collect(Collectors.toSet());
        return !choices.isEmpty()
                && choices.size() <= vote.settings().votes()
                && candidates.containsAll(choices);
    }

    private static boolean isCandidate(Meeting meeting, Contribute ballot, ContributionId choice) {
        return meeting.state()
                .contributions()
                .find(choice)
                .filter(meeting::isCandidate)
                .filter(Sight.of(meeting, ballot.author())::sees)
                .isPresent();
    }

    /**
     * How many of the ballots that the onlooker sees are for each of the contributions of a step, in the
     * vote of now or else in the last one that was about them. What several wrote alike is one: all its votes are the
     * first's, and a ballot counts for it once.
     */
    static Map<ContributionId, Long> count(Sight sight, StepId about) {
        return vote(sight.meeting(), about).stream()
                .flatMap(vote -> chosen(sight, vote))
                .collect(Collectors.groupingBy(choice -> choice, Collectors.counting()));
    }

    private static Stream<ContributionId> chosen(Sight sight, Step vote) {
        var ballots = sight.in(vote);
        if (ballots.isEmpty()) return Stream.empty();
        var firsts = firsts(sight.meeting(), vote);
        return ballots.stream()
                .flatMap(ballot ->
                        choices(ballot.payload()).stream()
                                .map(choice -> firsts.getOrDefault(choice, choice))
                                .distinct());
    }

    /** For each candidate the first that says the same; ballots can be read in open rooms only, and so can these. */
    private static Map<ContributionId, ContributionId> firsts(Meeting meeting, Step vote) {
        var firsts = new HashMap<Alike, ContributionId>();
        return meeting.readIn(vote).stream()
                .filter(one -> !one.payload().sealed())
                .collect(
                        Collectors.toMap(
                                Contribution::id,
                                one ->
                                        firsts.computeIfAbsent(
                                                Alike.of(one.standing().text()), _ -> one.id())));
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

    /** Each once, however often it stands on the ballot; none when one of them is no id. */
    private static Set<ContributionId> choices(Payload ballot) {
        if (ballot.sealed()) return Set.of();
        try {
            return Pattern.compile("\\s+")
                    .splitAsStream(ballot.text().strip())
                    .map(id -> new ContributionId(UUID.fromString(id)))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException notAnId) {
            return Set.of();
        }
    }
}
