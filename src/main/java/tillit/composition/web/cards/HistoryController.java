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
        var here = new Here(composition, state, gathering);
        return answer(here, compositions.undo(here.id(), here.state()), this::wasUndone);
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/redoing")
    Object redo(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int gathering) {
        var here = new Here(composition, state, gathering);
        return answer(here, compositions.redo(here.id(), here.state()), this::wasRedone);
    }

    /** Makes this state the one that is looked at, from the one that was when the page was drawn. */
    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/return")
    Object goBack(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "0") int from) {
        var here = new Here(composition, state, 1);
        var found = compositions.look(here.id(), from, Optional.of(here.state()));
        return answer(here, found, this::wasUndone);
    }

    /**
     * Where one was when the page was drawn.
     *
     * @param gathering from 1
     */
    record Here(UUID composition, int state, int gathering) {

        CompositionId id() {
            return new CompositionId(composition);
        }

        /** The same gathering of another state; the button {@code next} has the focus. */
        String at(int other, String next) {
            return "/compositions/%s/states/%d?gathering=%d#%s"
                    .formatted(composition, other, gathering, next);
        }
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

    private Object answer(
            Here here, Optional<State> found, BiFunction<CompositionId, State, String> next) {
        return found.<Object>map(state ->
                        "redirect:" + here.at(state.number(), next.apply(here.id(), state)))
                .orElseGet(() ->
                        Steps.overtaken(
                                results.of(here.composition(), here.state()), Optional.empty()));
    }
}
