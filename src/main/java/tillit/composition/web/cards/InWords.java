package tillit.composition.web.cards;

import static java.util.Collections.disjoint;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import tillit.composition.ColumnWords;
import tillit.composition.KindWords;
import tillit.composition.Wording;
import tillit.composition.Words;
import tillit.composition.account.Difference;
import tillit.composition.account.Effect;
import tillit.composition.account.Shift;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Standing;
import tillit.composition.grouping.repair.Move;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.Together;
import tillit.shell.Frame;

/** What rules say of a result, in the viewer's language. */
public final class InWords {

    /** So many breaches of one rule are told when a change is weighed. */
    private static final int TOLD = 3;

    private final Frame frame;
    private final Result result;
    private final Words words;
    private final Wording wording;

    public InWords(Frame frame, Result result) {
        this.frame = frame;
        this.result = result;
        words = new ColumnWords(frame::text);
        wording = new Wording(words, result.brief());
    }

    /** The sentence that the rule is. */
    public String rule(Rule rule) {
        return wording.rule(rule);
    }

    /** How it went. */
    public String standing(Standing standing) {
        return wording.standing(standing);
    }

    public String breach(Rule rule, Breach breach) {
        return wording.breach(rule, breach);
    }

    public String misplaced(Impossible fault) {
        return fault.reason().equals("misplaced.size")
                ? size((Integer) fault.numbers().get(1), (Integer) fault.numbers().get(2))
                : wording.impossible(fault);
    }

    private String size(int group, int people) {
        var size = result.brief().frame().size();
        var wanted = size.from() == size.to() ? "" + size.to() : size.from() + "–" + size.to();
        return frame.text("cards.size", group(group - 1), people, wanted);
    }

    /** {@code Enhetschefer}: what the groups of a kind are within. */
    public String kind(String value) {
        return new KindWords(frame::text, result.brief().frame().within()).of(value);
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

    /** Who goes where so that it holds again. */
    public String repair(Move move) {
        var name = result.name(move.person());
        if (move.to() == Placement.NOWHERE)
            return frame.text("cards.repair.rises", name, group(move.from()));
        if (move.leading()) return frame.text("cards.repair.leads", name, group(move.to()));
        return move.from() == Placement.NOWHERE
                ? frame.text("cards.repair.sits", name, seat(move.gathering(), move.to()))
                : frame.text(
                        "cards.repair.moves",
                        name,
                        group(move.from()),
                        seat(move.gathering(), move.to()));
    }

    /** Where somebody sits in the one result, and in the other. */
    public String elsewhere(Difference.Elsewhere one) {
        return frame.text(
                "cards.compare.elsewhere",
                result.name(one.person()),
                one.was() == Placement.NOWHERE
                        ? frame.text("cards.compare.away")
                        : group(one.was()),
                one.is() == Placement.NOWHERE
                        ? frame.text("cards.compare.away")
                        : seat(one.gathering(), one.is()));
    }

    private int theirs(Shift.Swap swap) {
        return result.placement().group(swap.gathering(), swap.other());
    }

    /** What a rule loses by it; of what must be kept everything that breaks it, of a wish how much it is. */
    public String loss(Effect.Turn turn, List<Integer> movers) {
        return turn.isMust()
                ? frame.text("cards.effect.breaks", told(turn, movers))
                : words.of("cards.less." + turn.rule().word(), units(turn));
    }

    /** How many, in the rule's own unit; of which column; and the rule itself. */
    private Object[] units(Effect.Turn turn) {
        return new Object[] {Math.abs(turn.gain()), column(turn.rule()), rule(turn.rule())};
    }

    private static String column(Rule rule) {
        return switch (rule) {
            case Different(var column, _) -> column;
            case Together(var column, _) -> column;
            case NewAcross(var column, _) -> column;
            default -> "";
        };
    }

    /** First with whom it is broken, and only then what is broken among others. */
    private String told(Effect.Turn turn, List<Integer> movers) {
        return turn.anew().stream()
                .sorted(comparing(breach -> disjoint(breach.people(), movers)))
                .limit(TOLD)
                .map(breach -> breach(turn.rule(), breach))
                .distinct()
                .collect(joining(" · "));
    }

    public String gain(Effect.Turn turn) {
        return turn.isMust()
                ? frame.text("cards.effect.mends", rule(turn.rule()))
                : words.of("cards.gain." + turn.rule().word(), units(turn));
    }
}
