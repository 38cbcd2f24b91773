package tillit.composition.web.cards;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionId;
import tillit.composition.CompositionRight;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.State;
import tillit.composition.grouping.Column;
import tillit.shell.Frame;

/** The cards of a result. */
@Controller
class CardsController {

    private final Compositions compositions;
    private final Results results;

    CardsController(Compositions compositions, Results results) {
        this.compositions = compositions;
        this.results = results;
    }

    /** The state one looks at now. */
    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states")
    String current(@PathVariable UUID composition) {
        var home = "/compositions/" + composition;
        return compositions
                .current(new CompositionId(composition))
                .map(State::number)
                .map(number -> "redirect:" + home + "/states/" + number)
                .orElse("redirect:" + home);
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}")
    CardsPage show(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int gathering,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Frame frame) {
        var result = results.of(composition, state);
        return page(result, Search.of(result, gathering, q, kind, page), frame);
    }

    private CardsPage page(Result result, Search search, Frame frame) {
        var check = result.check();
        var deck =
                new Deck(result, check, search.gathering(), search.q(), new InWords(frame, result));
        return new CardsPage(
                result,
                check,
                search,
                compositions.states(result.composition().id()),
                kinds(result),
                deck.cards(search.kind(), frame.locale()));
    }

    private static List<String> kinds(Result result) {
        return result.brief()
                .frame()
                .within()
                .map(column -> new Column(result.brief().people(), column).texts())
                .filter(kinds -> kinds.size() > 1)
                .orElse(List.of());
    }
}
