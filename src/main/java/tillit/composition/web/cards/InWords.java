package tillit.composition.web.cards;

import java.util.List;
import tillit.composition.account.Effect;
import tillit.composition.account.Shift;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Standing;
import tillit.shell.Frame;

/** What rules say of a result, in the viewer's language. */
public record InWords(Frame frame, Result result) {

    /** The sentence that the rule is. */
    public String rule(Rule rule) {
        return rule.toString();
    }

    /** What the rule says of all. */
    public String standing(Standing standing) {
        return rule(standing.rule());
    }

    /** The rule, and with whom it is broken. */
    public String broken(Standing standing, Breach breach) {
        return named(rule(standing.rule()), breach.people());
    }

    public String misplaced(Impossible fault) {
        return fault.reason();
    }

    /** {@code Bord 7}, and the like; {@code group} counts from 0. */
    public String group(int group) {
        return frame.text("cards.group." + result.form(), group + 1);
    }

    /** {@code Bord 7, samling 2}; both count from 0. */
    public String seat(int gathering, int group) {
        return result.gatherings().size() == 1
                ? group(group)
                : frame.text("cards.seat", group(group), gathering + 1);
    }

    /** What somebody does. */
    public String shift(Shift shift) {
        return switch (shift) {
            case Shift.Move move ->
                    frame.text("cards.shift.move", result.name(move.person()), group(move.group()));
            case Shift.Swap swap ->
                    frame.text(
                            "cards.shift.swap",
                            result.name(swap.person()),
                            result.name(swap.other()));
        };
    }

    /** Where it leads, for whom it is about. */
    public String place(Shift shift) {
        return switch (shift) {
            case Shift.Move move -> group(move.group());
            case Shift.Swap swap ->
                    frame.text("cards.place.swap", result.name(swap.other()), group(theirs(swap)));
        };
    }

    private int theirs(Shift.Swap swap) {
        return result.placement().group(swap.gathering(), swap.other());
    }

    /** What a rule loses, and with whom; a wish says how much. */
    public String loss(Effect.Turn turn, List<Integer> movers) {
        var rule = named(rule(turn.rule()), turn.others(movers));
        return turn.isMust()
                ? frame.text("cards.effect.breaks", rule)
                : frame.text("cards.effect.less", rule, -turn.gain());
    }

    public String gain(Effect.Turn turn) {
        return frame.text(
                turn.isMust() ? "cards.effect.mends" : "cards.effect.more",
                rule(turn.rule()),
                turn.gain());
    }

    private String named(String sentence, List<Integer> people) {
        return people.isEmpty()
                ? sentence
                : frame.text("cards.named", sentence, String.join(", ", result.names(people)));
    }
}
