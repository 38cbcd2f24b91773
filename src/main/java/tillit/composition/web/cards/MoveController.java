package tillit.composition.web.cards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.account.Offer;
import tillit.composition.account.Places;
import tillit.composition.account.Shift;
import tillit.composition.account.Shift.Move;
import tillit.composition.account.Shift.Swap;
import tillit.shell.Page;

/** Somebody goes to another group, or changes places: first what it would do, then that it is done. */
@Controller
class MoveController {

    private static final int INSTEAD = 3;

    private final Results results;
    private final Steps steps;

    MoveController(Results results, Steps steps) {
        this.results = results;
        this.steps = steps;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/effect")
    Page effect(
            @PathVariable UUID composition,
            @PathVariable int state,
            Asked asked,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part) {
        var result = results.of(composition, state);
        var shift = asked.shift(result);
        var found = new EffectPart(result, Choice.of(result, shift), instead(result, shift));
        return part.isEmpty() ? new EffectPage(found) : found;
    }

    private static List<Choice> instead(Result result, Shift shift) {
        if (!(shift instanceof Move move) || move.steps(result.placement()).isEmpty())
            return List.of();
        var places = new Places(result.brief(), result.layout(), result.placement());
        var price = places.price(move);
        var cheaper =
                places.swaps(move.gathering(), move.person()).stream()
                        .filter(offer -> isWithin(result, offer, move.group()))
                        .filter(offer -> offer.compareTo(price) < 0)
                        .toList();
        return Choice.first(result, cheaper, INSTEAD);
    }

    private static boolean isWithin(Result result, Offer offer, int group) {
        return offer.shift() instanceof Swap swap
                && result.placement().group(swap.gathering(), swap.other()) == group;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/moves")
    Object move(
            @PathVariable UUID composition,
            @PathVariable int state,
            Asked asked,
            @RequestParam Optional<UUID> key) {
        var result = results.of(composition, state);
        return steps.take(result, asked.shift(result), key.orElseGet(UUID::randomUUID));
    }
}
