package tillit.composition.account;

import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.account.Shift.Move;
import tillit.composition.account.Shift.Swap;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Where else somebody could sit. Everybody is seated once; after that each change is tried by rising and sitting down,
 * which is quick enough to try all of them.
 */
public final class Places {

    private final Brief brief;
    private final Layout layout;
    private final Placement placement;
    private final List<Weighed> rules;

    /** A rule that counts, while people rise and sit down. */
    private record Weighed(Rule rule, Tally tally, long before) {

        boolean isMust() {
            return rule.strength() == Strength.MUST;
        }

        long change() {
            return tally.cost() - before;
        }
    }

    public Places(Brief brief, Layout layout, Placement placement) {
        this.brief = brief;
        this.layout = layout;
        this.placement = placement;
        rules =
                brief.rules().stream()
                        .filter(rule -> rule.strength() != Strength.OFF)
                        .map(this::seated)
                        .toList();
    }

    private Weighed seated(Rule rule) {
        var tally = rule.tally(brief, layout);
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (int group = 0; group < placement.groups(gathering); group++) {
                for (int person : placement.members(gathering, group))
                    tally.sit(new Seat(gathering, person, false), group);
                for (int person : placement.leaders(gathering, group))
                    tally.sit(new Seat(gathering, person, true), group);
            }
        return new Weighed(rule, tally, tally.cost());
    }

    /** Every group this person could go to, the best first; nobody else moves. Empty when they are not there. */
    public List<Offer> moves(int gathering, int person) {
        return offers(
                groupsFor(gathering, person)
                        .<Shift>mapToObj(group -> new Move(gathering, person, group))
                        .toList());
    }

    /** Everybody this person could change places with, the best first. */
    public List<Offer> swaps(int gathering, int person) {
        int here = placement.group(gathering, person);
        return offers(
                groupsFor(gathering, person)
                        .filter(group -> group != here)
                        .boxed()
                        .flatMap(group -> placement.members(gathering, group).stream())
                        .filter(other -> !isLed(gathering, other, here))
                        .<Shift>map(other -> new Swap(gathering, person, other))
                        .toList());
    }

    private List<Offer> offers(List<Shift> shifts) {
        return shifts.stream().map(this::price).sorted().toList();
    }

    /** The groups of their kind that they neither sit in nor lead. */
    private IntStream groupsFor(int gathering, int person) {
        int here = placement.group(gathering, person);
        return IntStream.range(0, here == Placement.NOWHERE ? 0 : placement.groups(gathering))
                .filter(group -> group != here)
                .filter(group -> layout.kindOfGroup(group) == layout.kindOf(person))
                .filter(group -> !isLed(gathering, person, group));
    }

    private boolean isLed(int gathering, int person, int group) {
        return placement.leaders(gathering, group).contains(person);
    }

    /** What this change would cost. */
    public Offer price(Shift shift) {
        var steps = shift.steps(placement);
        go(shift.gathering(), steps);
        long broken = sizes(shift.gathering(), steps) + pins(shift.gathering(), steps);
        long wishes = 0;
        for (var rule : rules)
            if (rule.isMust()) broken += rule.change();
            else wishes += rule.change() * rule.rule.strength().weight();
        back(shift.gathering(), steps);
        return new Offer(shift, broken, wishes);
    }

    /** The rules that this change would keep worse. */
    public List<Rule> against(Shift shift) {
        var steps = shift.steps(placement);
        go(shift.gathering(), steps);
        var worse = rules.stream().filter(rule -> rule.change() > 0).map(Weighed::rule).toList();
        back(shift.gathering(), steps);
        return worse;
    }

    private void go(int gathering, List<Shift.Step> steps) {
        for (var step : steps) change(gathering, step.person(), step.from(), step.to());
    }

    private void back(int gathering, List<Shift.Step> steps) {
        for (var step : steps.reversed()) change(gathering, step.person(), step.to(), step.from());
    }

    private void change(int gathering, int person, int from, int to) {
        var seat = new Seat(gathering, person, false);
        for (var rule : rules) {
            rule.tally.rise(seat, from);
            rule.tally.sit(seat, to);
        }
    }

    /** A swap leaves each group as large as it was. */
    private long sizes(int gathering, List<Shift.Step> steps) {
        if (steps.size() != 1) return 0;
        var step = steps.getFirst();
        int left = placement.members(gathering, step.from()).size();
        int joined = placement.members(gathering, step.to()).size();
        return off(left - 1) - off(left) + off(joined + 1) - off(joined);
    }

    private long off(int members) {
        var size = brief.frame().size();
        return (long) Math.max(0, size.from() - members) + Math.max(0, members - size.to());
    }

    private long pins(int gathering, List<Shift.Step> steps) {
        return steps.stream()
                .filter(step -> layout.pinned(gathering, step.person()) == step.from())
                .count();
    }
}
