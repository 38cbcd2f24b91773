package tillit.composition.web.cards;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.account.Fabric;
import tillit.composition.account.Weave;

/** Who has met whom, before the first gathering and after each. */
@Controller
class WeaveController {

    private static final Weave NOTHING = new Weave(List.of(), List.of(), List.of());

    private final Results results;

    WeaveController(Results results) {
        this.results = results;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/weave")
    WeavePage show(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int after,
            @RequestParam(defaultValue = "") String by) {
        var result = results.of(composition, state);
        var columns = new Fabric(result.brief()).columns();
        if (columns.isEmpty())
            return new WeavePage(result, "", columns, 0, new Cloth(NOTHING, 1), NOTHING);
        var column = columns.contains(by) ? by : columns.getFirst();
        int last = result.placement().gatherings();
        int moment = Math.clamp(after, 0, last);
        return new WeavePage(
                result,
                column,
                columns,
                moment,
                new Cloth(weave(result, column, moment), Cloth.most(weave(result, column, last))),
                weave(result, column, Math.max(0, moment - 1)));
    }

    private static Weave weave(Result result, String column, int gatherings) {
        return Weave.of(
                result.brief(),
                column,
                new Fabric(result.brief()).earlier(),
                result.placement(),
                gatherings);
    }
}
