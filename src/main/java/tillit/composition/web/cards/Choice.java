package tillit.composition.web.cards;

import java.util.List;
import java.util.Optional;
import tillit.composition.account.Effect;
import tillit.composition.account.Offer;
import tillit.composition.account.Shift;

/** A change one can choose, with what it would do. */
public record Choice(Shift shift, Effect effect) {

    /** Judged now. */
    public static Choice of(Result result, Shift shift) {
        var before = result.placement();
        return new Choice(
                shift, Effect.of(result.brief(), result.layout(), before, shift.on(before)));
    }

    static List<Choice> first(Result result, List<Offer> offers, int most) {
        return offers.stream().limit(most).map(offer -> of(result, offer.shift())).toList();
    }

    /** How many of them do nothing at all. */
    public static int alike(List<Choice> choices) {
        return (int) choices.stream().filter(one -> one.effect.isNothing()).count();
    }

    /** Of several that do nothing the first, before which it is said once for all of them. */
    public static boolean isFirstAlike(Choice choice, List<Choice> choices) {
        return alike(choices) > 1
                && choices.stream()
                        .filter(one -> one.effect.isNothing())
                        .findFirst()
                        .equals(Optional.of(choice));
    }

    /** Whom it is about, by number. */
    public List<Integer> people() {
        return switch (shift) {
            case Shift.Move move -> List.of(move.person());
            case Shift.Swap swap -> List.of(swap.person(), swap.other());
        };
    }
}
