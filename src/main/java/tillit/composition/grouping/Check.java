package tillit.composition.grouping;

import static java.util.function.Predicate.not;

import java.util.List;

/**
 * A placement held against all that was asked for, counted from the beginning: of every result before it is shown.
 *
 * @param misplaced who sits in no group, or the wrong kind of group, and groups of a wrong size
 * @param standings of each rule that is not off, in the order of the brief
 */
public record Check(List<Impossible> misplaced, List<Standing> standings) {

    public static Check of(Brief brief, Placement placement) {
        var layout = Layout.of(brief, placement);
        return new Check(
                Seating.faults(brief, layout, placement),
                brief.rules().stream()
                        .filter(rule -> rule.strength() != Strength.OFF)
                        .map(rule -> Standing.of(rule, brief, layout, placement))
                        .toList());
    }

    /** Who sits wrongly, without a word of the rules. */
    public static List<Impossible> misplaced(Brief brief, Layout layout, Placement placement) {
        return Seating.faults(brief, layout, placement);
    }

    /** Everybody sits where they may, and no rule that must be kept is broken. */
    public boolean isKept() {
        return misplaced.isEmpty() && broken().isEmpty();
    }

    /** The rules that must be kept and are not. */
    public List<Standing> broken() {
        return standings.stream()
                .filter(standing -> standing.rule().strength() == Strength.MUST)
                .filter(not(Standing::isKept))
                .toList();
    }

    public List<Standing> wishes() {
        return standings.stream().filter(standing -> standing.rule().strength().isWish()).toList();
    }
}
