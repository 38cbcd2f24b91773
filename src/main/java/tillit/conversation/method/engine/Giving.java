package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.EMPTY;
import static tillit.conversation.method.Refusal.ENOUGH;
import static tillit.conversation.method.Refusal.HOSTS_ONLY;
import static tillit.conversation.method.Refusal.LEADERS_ONLY;
import static tillit.conversation.method.Refusal.NOT_HERE;
import static tillit.conversation.method.Refusal.NOT_YOURS;
import static tillit.conversation.method.Refusal.NOT_YOUR_STEP;
import static tillit.conversation.method.Refusal.NO_SUCH_SEAT;
import static tillit.conversation.method.Refusal.NO_TABLE;
import static tillit.conversation.method.Refusal.OUT_OF_RANGE;
import static tillit.conversation.method.Refusal.TOO_LONG;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.Refusal.WRONG_SEAL;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.conversation.method.Command.Contribute;
import tillit.conversation.method.Event;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Contribution;

/** Somebody writes, draws, votes, chooses. */
final class Giving {

    /** What comes again is known before anything else: it was accepted, whatever has moved since. */
    static final Deed<Contribute> CONTRIBUTE =
            Rules.of(Contribute.class)
                    .must(
                            LEADERS_ONLY,
                            (meeting, give) -> meeting.speaksFor(give.by(), give.author()))
                    .must(NOT_YOURS, Giving::isNewOrTheSame)
                    .unless((meeting, give) -> former(meeting, give).isPresent())
                    .during(RUNNING)
                    .in(Contribute::step)
                    .must(WRONG_KIND, (meeting, give) -> step(meeting).kind().takesContributions())
                    .must(WRONG_KIND, (meeting, give) -> !meeting.isOnlySaid(step(meeting)))
                    .must(NO_SUCH_SEAT, (meeting, give) -> meeting.has(give.author()))
                    .must(
                            NOT_YOUR_STEP,
                            (meeting, give) -> meeting.acts(give.author(), step(meeting)))
                    .must(NO_TABLE, Giving::hasItsPlace)
                    .must(HOSTS_ONLY, Giving::isByItsHost)
                    .must(NOT_HERE, Giving::hasItsTable)
                    .must(WRONG_SEAL, (meeting, give) -> Limits.isSealedAs(meeting, give.payload()))
                    .must(
                            EMPTY,
                            (meeting, give) -> Limits.saysSomething(give.payload(), step(meeting)))
                    .must(TOO_LONG, (meeting, give) -> Limits.fits(give.payload(), step(meeting)))
                    .must(OUT_OF_RANGE, Giving::isInRange)
                    .must(ENOUGH, Giving::hasRoom)
                    .must(ENOUGH, Giving::isWithinWeight)
                    .then((meeting, give, now) -> given(meeting, give));

    private Giving() {}

    private static boolean isNewOrTheSame(Meeting meeting, Contribute give) {
        return former(meeting, give)
                .map(former ->
                        former.author().equals(give.author()) && former.step().equals(give.step()))
                .orElse(true);
    }

    private static boolean hasItsTable(Meeting meeting, Contribute give) {
        return !meeting.deals() || !isAtTables(meeting) || table(meeting, give).isPresent();
    }

    private static boolean hasItsPlace(Meeting meeting, Contribute give) {
        return !isAtPlaces(meeting) || place(meeting, give).isPresent();
    }

    /** A leader may write for any table: what stood on its paper. */
    private static boolean isByItsHost(Meeting meeting, Contribute give) {
        return !isAtPlaces(meeting)
                || meeting.steers(give.by())
                || meeting.state().places().isHost(give.author());
    }

    /** The server checks a ballot and a place on a scale where it can read them. */
    private static boolean isInRange(Meeting meeting, Contribute give) {
        if (give.payload().sealed()) return true;
        return switch (step(meeting).kind()) {
            case VOTE -> Ballots.isValid(meeting, step(meeting), give);
            case SCALE -> isOnScale(step(meeting), give.payload().text());
            default -> true;
        };
    }

    private static boolean isOnScale(Step step, String text) {
        return text.matches("[0-9]{1,2}")
                && Integer.parseInt(text) >= step.settings().from()
                && Integer.parseInt(text) <= step.settings().to();
    }

    /** A new ballot, or place on the scale, takes the place of the old one: there is always room for it. */
    private static boolean hasRoom(Meeting meeting, Contribute give) {
        return step(meeting).marks() || count(meeting, give) < Limits.most(step(meeting));
    }

    private static boolean isWithinWeight(Meeting meeting, Contribute give) {
        return Limits.isWithinWeight(meeting, give.author(), give.step(), give.payload());
    }

    private static List<Event> given(Meeting meeting, Contribute give) {
        var contributed =
                new Event.Contributed(
                        give.step(), give.id(), give.author(), give.by(), give.payload());
        return Stream.concat(replaced(meeting, give), Stream.of(contributed)).toList();
    }

    private static Stream<Event> replaced(Meeting meeting, Contribute give) {
        if (!step(meeting).marks()) return Stream.empty();
        return meeting.state().contributions().by(give.author(), give.step()).stream()
                .map(old -> new Event.Withdrawn(old.id()));
    }

    /** How much counts towards the same limit: one's own, or that of all at one's table, if one is known. */
    private static int count(Meeting meeting, Contribute give) {
        var given = meeting.state().contributions();
        if (isAtPlaces(meeting))
            return given.count(place(meeting, give).orElseThrow(), give.step());
        var authors =
                isAtTables(meeting)
                        ? table(meeting, give).orElse(List.of(give.author()))
                        : List.of(give.author());
        return authors.stream().mapToInt(author -> given.count(author, give.step())).sum();
    }

    private static Optional<List<SeatId>> table(Meeting meeting, Contribute give) {
        return meeting.state().tables().of(give.author(), give.step());
    }

    private static boolean isAtPlaces(Meeting meeting) {
        return meeting.inHall() && isAtTables(meeting);
    }

    private static Optional<Integer> place(Meeting meeting, Contribute give) {
        return meeting.state().places().of(give.author());
    }

    private static boolean isAtTables(Meeting meeting) {
        return meeting.nowIs(StepKind.TABLES);
    }

    private static Optional<Contribution> former(Meeting meeting, Contribute give) {
        return meeting.state().contributions().ever(give.id());
    }

    private static Step step(Meeting meeting) {
        return meeting.now().orElseThrow();
    }
}
