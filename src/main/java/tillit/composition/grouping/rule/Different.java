package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/** In a group no two are of the same unit, or area, or whatever the column holds; who leads counts too. */
public record Different(String column, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        var values = new Column(brief.people(), column);
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement))
            for (var same : alike(values, table.everybody()).values())
                if (same.size() > 1) found.add(table.breach(same, same.size() - 1));
        return found;
    }

    private static Map<Integer, List<Integer>> alike(Column values, List<Integer> people) {
        Map<Integer, List<Integer>> by = new TreeMap<>();
        for (int person : people)
            if (values.of(person) != Column.NOTHING)
                by.computeIfAbsent(values.of(person), _ -> new ArrayList<>()).add(person);
        return by;
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        var count = new ValueCount(values, layout);
        return new Tally() {
            private long cost;

            @Override
            public void sit(Seat seat, int group) {
                if (count.add(seat, group) > 1) cost++;
            }

            @Override
            public void rise(Seat seat, int group) {
                if (count.remove(seat, group) > 0) cost--;
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }

    /** Of those with one value, no more than one for each group can be without company; leaders take what is left. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        long members = layout.crowds().stream().mapToLong(crowd -> over(values, crowd)).sum();
        return members + new LedSeats(values, brief, layout).alike();
    }

    private static long over(Column values, Crowd crowd) {
        return alike(values, crowd.people()).values().stream()
                .mapToLong(same -> Math.max(0, same.size() - crowd.groups()))
                .sum();
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return layout.allSeats();
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        return layout.crowds().stream()
                .flatMap(crowd ->
                        alike(values, crowd.people()).entrySet().stream()
                                .filter(same -> same.getValue().size() > crowd.groups())
                                .map(same ->
                                        said(
                                                values.text(same.getKey()),
                                                same.getValue(),
                                                crowd.groups())))
                .distinct()
                .toList();
    }

    private Impossible said(String value, List<Integer> people, int groups) {
        return new Impossible(
                "different", List.of(people.size(), value, groups, column), people, List.of(this));
    }

    @Override
    public Pairs parted(Brief brief) {
        var values = new Column(brief.people(), column);
        var all = IntStream.range(0, brief.people().size()).boxed().toList();
        var pairs = new Pairs(all.size());
        for (var same : alike(values, all).values())
            for (int one : same) for (int other : same) pairs.add(one, other);
        return pairs;
    }
}
