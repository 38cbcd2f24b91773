package tillit.composition.web.cards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.account.Difference;
import tillit.composition.account.OfItsTime;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Standing;

/** What is better in which of two results, and who sits elsewhere. */
@Controller
class ComparisonController {

    private final Compositions compositions;
    private final Results results;

    ComparisonController(Compositions compositions, Results results) {
        this.compositions = compositions;
        this.results = results;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/comparison")
    ComparisonPage show(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "0") int with) {
        var result = results.of(composition, state);
        var states =
                compositions.states(result.composition().id()).stream()
                        .filter(line -> line.number() != state)
                        .toList();
        return new ComparisonPage(
                result,
                states,
                Optional.of(with)
                        .filter(number -> number > 0)
                        .map(number -> other(result, results.of(composition, number))));
    }

    private static ComparisonPage.Other other(Result here, Result there) {
        var one = check(here);
        var other = check(there);
        return new ComparisonPage.Other(
                there,
                other.isKept(),
                sides(one.standings(), other.standings()),
                moved(here, there));
    }

    private static Check check(Result result) {
        return OfItsTime.check(result.brief(), result.placement());
    }

    private static List<ComparisonPage.Side> sides(List<Standing> here, List<Standing> there) {
        return IntStream.range(0, here.size())
                .mapToObj(i -> new ComparisonPage.Side(here.get(i), there.get(i)))
                .toList();
    }

    private static List<Difference.Elsewhere> moved(Result here, Result there) {
        var difference =
                here.brief().frame().form() == Form.CIRCLES
                        ? Difference.betweenUnnumbered(here.placement(), there.placement())
                        : Difference.between(here.placement(), there.placement());
        return difference.people();
    }
}
