package tillit.composition.grouping.rule;

import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Strength;

/**
 * Nobody sits with a manager of theirs, at any distance in the line, nor with anybody they manage.
 *
 * @param managers a column with the ids of somebody's managers, on any day of the round
 */
public record NotInLine(String managers, Strength strength) implements Parting {

    @Override
    public Pairs parted(Brief brief) {
        return new Line(brief, managers).pairs();
    }
}
