package tillit.composition.web.cards;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionId;
import tillit.composition.CompositionRight;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.State;

/** Back, on, and to any state there ever was. */
@Controller
class HistoryController {

    private final Compositions compositions;
    private final Results results;

    HistoryController(Compositions compositions, Results results) {
        this.compositions = compositions;
        this.results = results;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/undoing")
    Object undo(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int gathering) {
        return answer(
                composition,
                state,
                gathering,
                compositions.undo(new CompositionId(composition), state),
                this::wasUndone);
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/redoing")
    Object redo(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int gathering) {
        return answer(
                composition,
                state,
                gathering,
                compositions.redo(new CompositionId(composition), state),
                this::wasRedone);
    }

    /** Makes this state the one that is looked at, from the one that was when the page was drawn. */
    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/return")
    Object goBack(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "0") int from) {
        var found = compositions.look(new CompositionId(composition), from, Optional.of(state));
        return answer(composition, state, 1, found, this::wasUndone);
    }

    /** Who undoes several steps does so by the same button, as long as it is there. */
    private String wasUndone(CompositionId composition, State now) {
        return now.previous().isPresent() ? "undo" : "redo";
    }

    private String wasRedone(CompositionId composition, State now) {
        var here = Optional.of(now.number());
        var further =
                compositions.states(composition).stream()
                        .anyMatch(line -> line.previous().equals(here));
        return further ? "redo" : "undo";
    }

    /** The button {@code next} has the focus afterwards. */
    private Object answer(
            UUID composition,
            int asked,
            int gathering,
            Optional<State> found,
            BiFunction<CompositionId, State, String> next) {
        return found.<Object>map(state ->
                        "redirect:/compositions/"
                                + composition
                                + "/states/"
                                + state.number()
                                + "?gathering="
                                + gathering
                                + "#"
                                + next.apply(new CompositionId(composition), state))
                .orElseGet(() -> Steps.overtaken(results.of(composition, asked), Optional.empty()));
    }
}
