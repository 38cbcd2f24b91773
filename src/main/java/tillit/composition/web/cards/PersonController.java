package tillit.composition.web.cards;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.account.Explanation;
import tillit.composition.account.Fabric;
import tillit.composition.account.Places;
import tillit.shell.Page;

/** One person in a result: why they sit there, and where else they could. */
@Controller
class PersonController {

    /** So many places are told with all that they would do; the others are chosen from a list. */
    private static final int BEST = 5;

    private final Results results;

    PersonController(Results results) {
        this.results = results;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/person")
    Page show(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "1") int gathering,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part) {
        var result = results.of(composition, state);
        var found =
                part(result, Results.person(result, person), Results.gathering(result, gathering));
        return part.isEmpty() ? new PersonPage(found) : found;
    }

    private static PersonPart part(Result result, int person, int gathering) {
        var brief = result.brief();
        var places = new Places(brief, result.layout(), result.placement());
        return new PersonPart(
                result,
                gathering,
                person,
                Explanation.of(
                        brief,
                        result.layout(),
                        new Fabric(brief).column(),
                        result.placement(),
                        person),
                Choice.first(result, places.moves(gathering, person), BEST),
                Choice.first(result, places.swaps(gathering, person), BEST));
    }
}
