package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/** In a group no two are of the same unit, or area, or whatever the column holds. Who leads does not count. */
public record Different(String column, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        var values = new Column(brief.people(), column);
        List<Breach> found = new ArrayList<>();
        for (int gathering = 0; gathering < placement.gatherings(); gathering++)
            for (int group = 0; group < placement.groups(gathering); group++)
                for (var same : together(values, placement.members(gathering, group)))
                    if (same.size() > 1)
                        found.add(new Breach(gathering, group, same, same.size() - 1));
        return found;
    }

    private static List<List<Integer>> together(Column values, List<Integer> members) {
        Map<Integer, List<Integer>> by = new HashMap<>();
        for (int person : members)
            if (values.of(person) != Column.NOTHING)
                by.computeIfAbsent(values.of(person), _ -> new ArrayList<>()).add(person);
        return List.copyOf(by.values());
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        return new Tally() {
            private final int[][][] count =
                    new int[layout.gatherings()][layout.groups()][values.size()];
            private long cost;

            @Override
            public void sit(Seat seat, int group) {
                int value = values.of(seat.person());
                if (seat.leading() || value == Column.NOTHING) return;
                if (count[seat.gathering()][group][value]++ > 0) cost++;
            }

            @Override
            public void rise(Seat seat, int group) {
                int value = values.of(seat.person());
                if (seat.leading() || value == Column.NOTHING) return;
                if (--count[seat.gathering()][group][value] > 0) cost--;
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }

    /** Of those with one value, no more than one for each group can be without company. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        return tooMany(brief, layout).stream().mapToLong(TooMany::over).sum();
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        long seats = 0;
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            seats += layout.seats(gathering);
        return seats;
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        return tooMany(brief, layout).stream().map(TooMany::said).distinct().toList();
    }

    @Override
    public boolean partsForever(Brief brief, int one, int other) {
        var value = brief.people().member(one).value(column);
        return !value.isEmpty() && value.equals(brief.people().member(other).value(column));
    }

    private List<TooMany> tooMany(Brief brief, Layout layout) {
        var values = new Column(brief.people(), column);
        List<TooMany> found = new ArrayList<>();
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            for (int kind = 0; kind < layout.kinds(); kind++) {
                int groups = layout.groupsOfKind(kind).size();
                for (var same : together(values, layout.there(gathering, kind)))
                    if (same.size() > groups)
                        found.add(
                                new TooMany(values.text(values.of(same.getFirst())), same, groups));
            }
        return found;
    }

    private record TooMany(String value, List<Integer> people, int groups) {

        int over() {
            return people.size() - groups;
        }

        Impossible said() {
            return new Impossible("different", List.of(value, people.size(), groups), people);
        }
    }
}
