package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * People of different areas meet for the first time, as often as can be. Two of the same area at a table cost one, two
 * who have met before too; as a wish, an empty chair costs the meetings that it could have given.
 */
public record NewAcross(String column, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        var areas = new Column(brief.people(), column);
        var met = new Pairs(brief.people().size());
        var chairs = Chairs.of(this, brief);
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement)) {
            look(table, areas, met, found);
            long lost = chairs.lost(table.everybody().size());
            if (lost > 0) found.add(table.breach(List.of(), lost));
        }
        return found;
    }

    private static void look(Table table, Column areas, Pairs met, List<Breach> found) {
        var all = table.everybody();
        for (int one : all)
            for (int other : all) {
                if (one >= other) continue;
                if (!across(areas, one, other) || met.has(one, other))
                    found.add(table.breach(List.of(one, other), 1));
                met.add(one, other);
            }
    }

    private static boolean across(Column areas, int one, int other) {
        return areas.of(one) == Column.NOTHING || areas.of(one) != areas.of(other);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        var areas = new Column(brief.people(), column);
        var met = new Meetings(brief.people().size());
        var pairs = new MeetingTally(layout, met, (one, other) -> across(areas, one, other));
        return new ChairTally(pairs, Chairs.of(this, brief), layout);
    }

    @Override
    public long atLeast(Brief brief, Layout layout) {
        return new FewestLost(brief, layout, this).atLeast();
    }

    /** Those of one area who are more than the groups; as a must, also those who have to meet twice. */
    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var nobody = new Pairs(brief.people().size());
        var twice =
                strength.isWish()
                        ? List.<Impossible>of()
                        : new TooOften(this, brief, layout, nobody).found();
        return Stream.concat(alike(brief, layout), twice.stream()).toList();
    }

    private Stream<Impossible> alike(Brief brief, Layout layout) {
        return different().impossible(brief, layout).stream()
                .map(said ->
                        new Impossible(
                                said.reason(), said.numbers(), said.people(), List.of(this)));
    }

    private Different different() {
        return new Different(column, strength);
    }

    @Override
    public Pairs parted(Brief brief) {
        return different().parted(brief);
    }

    /** As many meetings as full tables would give. */
    @Override
    public long whole(Brief brief, Layout layout) {
        long tables = (long) layout.gatherings() * layout.groups();
        return tables * Spread.pairs(Chairs.of(this, brief).atFullTable());
    }
}
