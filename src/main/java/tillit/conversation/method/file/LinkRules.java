package tillit.conversation.method.file;

import static tillit.conversation.method.StepKind.PAUSE;
import static tillit.conversation.method.StepKind.REVIEW;
import static tillit.conversation.method.StepKind.ROUND;
import static tillit.conversation.method.StepKind.SCALE;
import static tillit.conversation.method.StepKind.TABLES;
import static tillit.conversation.method.StepKind.TALK;
import static tillit.conversation.method.StepKind.VOTE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.Step.Reveal;
import tillit.conversation.method.StepId;
import tillit.conversation.method.Who;

/** How a step may speak of other steps. */
final class LinkRules {

    static final List<StepRules.Rule> ALL =
            List.of(
                    LinkRules::itReadsEarlierSteps,
                    LinkRules::itReadsWhatIsGiven,
                    LinkRules::aVoteIsAboutWhatIsSeen,
                    LinkRules::marksAreNotVotedOnOrReviewed,
                    LinkRules::itIsRevealedByALaterStep,
                    LinkRules::whatOnlyTheAuthorSeesStaysWithThem,
                    LinkRules::tablesAreSetBefore);

    private LinkRules() {}

    private static void itReadsEarlierSteps(Draft draft, StepDraft step, Notes notes) {
        var earlier = Draft.ids(draft.before(step));
        for (var place : readPlaces(step)) {
            var id = place.text().orElse("");
            if (!earlier.contains(id))
                notes.wrong(place, notEarlier(draft, id) + right(earlier, id));
        }
    }

    private static String notEarlier(Draft draft, String id) {
        return Draft.ids(draft.steps()).contains(id)
                ? "that step does not come before this one. "
                : "there is no such step. ";
    }

    private static String right(List<String> ids, String written) {
        return ids.isEmpty() ? "No step comes before this one" : Guess.among(ids, written);
    }

    private static void itReadsWhatIsGiven(Draft draft, StepDraft step, Notes notes) {
        for (var place : readPlaces(step))
            read(draft, place)
                    .filter(read -> read.is(PAUSE, ROUND, TALK, REVIEW))
                    .ifPresent(read ->
                            notes.wrong(
                                    place,
                                    "nothing is written in a %s. Name the step in which it was given"
                                            .formatted(OneOf.word(read.kind().orElseThrow()))));
    }

    private static void aVoteIsAboutWhatIsSeen(Draft draft, StepDraft step, Notes notes) {
        if (!step.is(VOTE)) return;
        for (var place : readPlaces(step))
            read(draft, place)
                    .filter(LinkRules::isAuthorOnly)
                    .ifPresent(read ->
                            notes.wrong(
                                    place,
                                    "only its author sees what is given there, so nobody else can vote for it"));
    }

    /** A mark moves as often as its author likes; what was voted forward must stand. */
    private static void marksAreNotVotedOnOrReviewed(Draft draft, StepDraft step, Notes notes) {
        if (!step.is(VOTE, REVIEW)) return;
        for (var place : readPlaces(step))
            read(draft, place)
                    .filter(read -> read.is(VOTE, SCALE))
                    .ifPresent(read ->
                            notes.wrong(
                                    place,
                                    "only marks are given there. Name the step in which the words were given"));
    }

    private static void itIsRevealedByALaterStep(Draft draft, StepDraft step, Notes notes) {
        if (!(step.reveal() instanceof Reveal.From(var from))) return;
        var later = Draft.ids(draft.after(step));
        if (!later.contains(from.name()))
            notes.wrong(
                    step.entries().at(Keys.REVEAL),
                    "no later step has that id. " + Guess.among(revealing(later), from.name()));
    }

    private static List<String> revealing(List<String> later) {
        return Stream.concat(Stream.of(Revealing.AT_ONCE, Revealing.WHEN_ALL), later.stream())
                .toList();
    }

    private static void whatOnlyTheAuthorSeesStaysWithThem(
            Draft draft, StepDraft step, Notes notes) {
        if (isAuthorOnly(step) && step.reveal() instanceof Reveal.From)
            notes.wrong(
                    step.entries().at(Keys.REVEAL),
                    "only the author ever sees what is given here. Say with see who else does, or leave reveal out");
    }

    private static void tablesAreSetBefore(Draft draft, StepDraft step, Notes notes) {
        var set = draft.upTo(step).stream().anyMatch(before -> before.is(TABLES));
        for (var key : List.of(Keys.ACT, Keys.SEE))
            if (!set && step.entries().get(key).filter(who -> who.names(Who.TABLE)).isPresent())
                notes.wrong(step.entries().at(key), "no tables step has set any tables yet");
    }

    private static boolean isAuthorOnly(StepDraft step) {
        return step.see().names(Who.AUTHOR);
    }

    private static List<Place> readPlaces(StepDraft step) {
        return step.reads().isEmpty() ? List.of() : StepIds.places(step.entries().at(Keys.READS));
    }

    private static Optional<StepDraft> read(Draft draft, Place place) {
        return place.text().map(StepId::new).flatMap(draft::step);
    }
}
