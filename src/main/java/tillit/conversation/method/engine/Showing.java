package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.ALREADY_SHOWN;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tillit.conversation.method.Command.Show;
import tillit.conversation.method.Event;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.Who;

/** When what waits for all is shown, and who has given theirs. */
final class Showing {

    static final Deed<Show> SHOW =
            Rules.of(Show.class)
                    .leadersOnly()
                    .during(RUNNING)
                    .in(Show::step)
                    .must(
                            WRONG_KIND,
                            (meeting, show) -> meeting.now().filter(Showing::isShown).isPresent())
                    .must(
                            ALREADY_SHOWN,
                            (meeting, show) -> !meeting.state().course().open(show.step()))
                    .then((meeting, show, now) -> List.of(new Event.Shown(show.step())));

    private Showing() {}

    /** Whether there comes a moment at which this step is shown: to those who see it, or on the big screen. */
    static boolean isShown(Step step) {
        return step.waits() || step.marks();
    }

    /** It is shown when everyone who acts and is here has given theirs. */
    static Optional<Event> follows(Meeting meeting, Step step) {
        if (nothingWaits(meeting, step) || isFarOff(meeting, step)) return Optional.empty();
        var somebodyActs = meeting.actingHere(step).findAny().isPresent();
        return somebodyActs && meeting.actingHere(step).allMatch(hasGiven(meeting, step))
                ? Optional.of(new Event.Shown(step.id()))
                : Optional.empty();
    }

    /** Seen without walking from seat to seat: more are here than have ever given anything. */
    private static boolean isFarOff(Meeting meeting, Step step) {
        return isAskedOfAll(step)
                && meeting.state().contributions().authorsIn(step.id()).size()
                        < meeting.state().seating().present();
    }

    /** Whether everyone acts in this step. */
    static boolean isAskedOfAll(Step step) {
        return step.act().names(Who.EVERYONE) && step.act().except().isEmpty();
    }

    /** Whether nothing that was given here waits to be shown. */
    static boolean nothingWaits(Meeting meeting, Step step) {
        return !isShown(step) || meeting.state().course().open(step.id());
    }

    /** Everyone in the room who has given theirs in this step. */
    static Set<SeatId> done(Meeting meeting, Step step) {
        return meeting.state().contributions().authorsIn(step.id()).stream()
                .filter(meeting::has)
                .filter(hasGiven(meeting, step))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Predicate<SeatId> hasGiven(Meeting meeting, Step step) {
        return seat -> meeting.state().contributions().count(seat, step.id()) > 0;
    }
}
