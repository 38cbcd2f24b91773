package tillit.composition.grouping.rule;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * In a group all are alike: all new, or all experienced. A group costs one for each value beyond the first. Who leads
 * does not count, and who has nothing in the column fits everywhere.
 */
public record Together(String column, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        var values = new Column(brief.people(), column);
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement)) {
            long different = valued(values, table.members()).map(values::of).distinct().count();
            if (different > 1) found.add(table.breach(table.members(), different - 1));
        }
        return found;
    }

    private static Stream<Integer> valued(Column values, List<Integer> people) {
        return people.stream().filter(person -> values.of(person) != Column.NOTHING);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        var count = new ValueCount(values, layout);
        return new Tally() {
            private final int[][] different = new int[layout.gatherings()][layout.groups()];
            private long cost;

            @Override
            public void sit(Seat seat, int group) {
                if (!seat.leading()
                        && count.add(seat, group) == 1
                        && ++different[seat.gathering()][group] > 1) cost++;
            }

            @Override
            public void rise(Seat seat, int group) {
                boolean counts = !seat.leading() && values.of(seat.person()) != Column.NOTHING;
                if (counts
                        && count.remove(seat, group) == 0
                        && --different[seat.gathering()][group] > 0) cost--;
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }

    /** Those of one value need so many groups at least that there are not enough for all values. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        return layout.crowds().stream()
                .mapToLong(crowd -> Math.max(0, needed(brief, values, crowd) - crowd.groups()))
                .sum();
    }

    private static long needed(Brief brief, Column values, Crowd crowd) {
        int size = brief.frame().size().to();
        return valued(values, crowd.people())
                .collect(groupingBy(values::of, counting()))
                .values()
                .stream()
                .mapToLong(people -> Math.ceilDiv(people, size))
                .sum();
    }

    /** One for each group: with two values, so many groups are of one kind. */
    @Override
    public long whole(Brief brief, Layout layout) {
        return (long) layout.gatherings() * layout.groups();
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        return layout.crowds().stream()
                .filter(crowd -> needed(brief, values, crowd) > crowd.groups())
                .map(crowd -> said(needed(brief, values, crowd), crowd))
                .distinct()
                .toList();
    }

    private Impossible said(long needed, Crowd crowd) {
        return new Impossible(
                "together", List.of(column, needed, crowd.groups()), List.of(), List.of(this));
    }
}
