package tillit.composition.web.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tillit.composition.account.Shift;
import tillit.composition.account.Shift.Move;
import tillit.composition.account.Shift.Swap;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Next;
import tillit.composition.desk.Note;
import tillit.composition.desk.Note.Deed;
import tillit.composition.desk.Pin;
import tillit.composition.desk.State;
import tillit.composition.desk.StateKind;
import tillit.shell.Answer;

/** Takes the next step from a result, unless somebody was faster. */
@Component
class Steps {

    private final Compositions compositions;

    Steps(Compositions compositions) {
        this.compositions = compositions;
    }

    /** Shows the cards with the person at their new place. */
    Object take(Result result, Shift shift, UUID key) {
        if (shift.steps(result.placement()).isEmpty())
            return "redirect:" + result.cards(shift.gathering(), shift.person());
        var kind = shift instanceof Swap ? StateKind.SWAPPED : StateKind.MOVED;
        var next =
                new Next(
                        kind,
                        shift.on(result.placement()),
                        result.state().pins(),
                        note(result, shift));
        return record(result, key, next)
                .<Object>map(state -> "redirect:" + at(result, state, shift))
                .orElseGet(() -> overtaken(result, Optional.of(again(result, shift))));
    }

    private static Note note(Result result, Shift shift) {
        return switch (shift) {
            case Move move -> new Note(Deed.MOVED, codes(result, move.person()), move.group());
            case Swap swap -> new Note(Deed.SWAPPED, codes(result, swap.person(), swap.other()), 0);
        };
    }

    private static List<String> codes(Result result, int... people) {
        return Arrays.stream(people).mapToObj(person -> result.member(person).id()).toList();
    }

    private static String at(Result result, State state, Shift shift) {
        return new Result(result.composition(), state, result.brief(), result.layout())
                .cards(shift.gathering(), shift.person());
    }

    /** The cards as they were, with other pins. */
    Object pin(Result result, Set<Pin> pins, UUID key, Note note, String back) {
        var next = new Next(StateKind.PINNED, result.placement(), pins, note);
        return record(result, key, next)
                .<Object>map(
                        state -> "redirect:" + result.home() + "/states/" + state.number() + back)
                .orElseGet(() -> overtaken(result, Optional.empty()));
    }

    private Optional<State> record(Result result, UUID key, Next next) {
        return compositions.record(
                result.composition().id(), Optional.of(result.state().number()), key, next);
    }

    /** What was meant, to be tried on what is there now. */
    private String again(Result result, Shift shift) {
        int current =
                compositions
                        .current(result.composition().id())
                        .map(State::number)
                        .orElse(result.state().number());
        var path = result.home() + "/states/" + current + "/person?person=";
        return path
                + CardsPage.encoded(result.member(shift.person()).id())
                + "&gathering="
                + (shift.gathering() + 1);
    }

    static Answer overtaken(Result result, Optional<String> again) {
        return new Answer(HttpStatus.CONFLICT, new OvertakenPage(result.composition().id(), again));
    }
}
