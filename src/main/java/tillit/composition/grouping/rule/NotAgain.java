package tillit.composition.grouping.rule;

import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Strength;

/**
 * Nobody sits with the people of an earlier round.
 *
 * @param earlier a column with the labels of groups that somebody was in
 */
public record NotAgain(String earlier, Strength strength) implements Parting {

    @Override
    public Pairs parted(Brief brief) {
        return new Met(brief.people(), earlier).pairs();
    }
}
