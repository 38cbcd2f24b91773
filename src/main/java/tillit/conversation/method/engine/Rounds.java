package tillit.conversation.method.engine;

import static tillit.conversation.method.Refusal.NOT_YOURS;
import static tillit.conversation.method.Refusal.TURN_MOVED;
import static tillit.conversation.method.Refusal.WRONG_KIND;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Command.PassTurn;
import tillit.conversation.method.Event;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.state.Turns;

/** Whose turn it is to speak. */
final class Rounds {

    static final Deed<PassTurn> PASS_TURN =
            Rules.of(PassTurn.class)
                    .during(RUNNING)
                    .in(PassTurn::from)
                    .must(WRONG_KIND, (meeting, pass) -> meeting.nowIs(StepKind.ROUND))
                    .must(
                            TURN_MOVED,
                            (meeting, pass) -> speaker(meeting).equals(Optional.of(pass.speaker())))
                    .must(
                            NOT_YOURS,
                            (meeting, pass) -> meeting.speaksFor(pass.by(), pass.speaker()))
                    .then((meeting, pass, now) ->
                            List.of(passed(meeting, meeting.now().orElseThrow())));

    private Rounds() {}

    /** Who speaks in the step of now. */
    static Optional<SeatId> speaker(Meeting meeting) {
        return meeting.now().flatMap(step -> turns(meeting, step)).flatMap(Turns::speaker);
    }

    /** Who has yet to speak, the next one first: those who act, are here and have not had their turn. */
    static List<SeatId> toSpeak(Meeting meeting, Step step) {
        if (!isLed(meeting, step)) return List.of();
        var turns = turns(meeting, step).orElseGet(() -> Turns.begin(meeting.leadOrNobody()));
        return meeting.actingHere(step)
                .filter(seat -> !turns.had().contains(seat))
                .sorted(turns.order())
                .toList();
    }

    /** The turn goes to the first speaker, or on from somebody who is gone or acts no more. */
    static Optional<Event> follows(Meeting meeting, Step step) {
        if (!isLed(meeting, step)) return Optional.empty();
        var turns = turns(meeting, step);
        var speaker = turns.flatMap(Turns::speaker);
        var stands = speaker.filter(seat -> meeting.here(seat) && meeting.acts(seat, step));
        var nothingToPass =
                turns.isPresent() && speaker.isEmpty() && toSpeak(meeting, step).isEmpty();
        return stands.isPresent() || nothingToPass
                ? Optional.empty()
                : Optional.of(passed(meeting, step));
    }

    /** In a hall the word goes round each table, and the table sees to it. */
    private static boolean isLed(Meeting meeting, Step step) {
        return step.kind() == StepKind.ROUND && !meeting.inHall();
    }

    private static Event passed(Meeting meeting, Step step) {
        return new Event.TurnPassed(step.id(), toSpeak(meeting, step).stream().findFirst());
    }

    private static Optional<Turns> turns(Meeting meeting, Step step) {
        return Optional.ofNullable(meeting.state().rounds().get(step.id()));
    }
}
