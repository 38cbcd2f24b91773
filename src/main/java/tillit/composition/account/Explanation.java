package tillit.composition.account;

import java.util.List;
import java.util.Optional;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;

/** Why somebody sits where they sit, gathering for gathering; for the composer, and {@link OwnPlace} for the person. */
public record Explanation(int person, List<Sitting> sittings) {

    /**
     * @param gathering from 0
     * @param group from 0
     * @param leads as one who leads the group, not as one of it
     * @param with everybody else there, those who lead last
     * @param newPeople those of them who are met for the first time
     * @param newAreas the areas that are met for the first time, as the column says them
     * @param against rules that are not kept here, with this person in it
     * @param elsewhere what speaks against the other groups, the most frequent first
     * @param others how many other groups there are
     * @param best the other place that costs least; empty when there is none
     */
    public record Sitting(
            int gathering,
            int group,
            boolean leads,
            List<Integer> with,
            List<Integer> newPeople,
            List<String> newAreas,
            List<Rule> against,
            List<Reason> elsewhere,
            int others,
            Optional<Offer> best) {}

    /** A rule that would be worse kept in so many other groups. */
    public record Reason(Rule rule, int groups) {}

    public Explanation {
        sittings = List.copyOf(sittings);
    }

    /** The composer sees everything. The column says what areas are. */
    public static Explanation of(
            Brief brief, Layout layout, Optional<String> column, Placement placement, int person) {
        return new Explanation(
                person, new Reasons(brief, layout, column, placement, person).sittings());
    }
}
