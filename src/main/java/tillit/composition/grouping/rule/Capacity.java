package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Who leads has at most so many members at a gathering, in all their groups together.
 *
 * @param column with a number; where there is none, there is no end to it
 */
public record Capacity(String column, Strength strength) implements Rule {

    private static final int NO_END = Integer.MAX_VALUE;

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        int[] most = capacities(brief);
        List<Breach> found = new ArrayList<>();
        for (int gathering = 0; gathering < placement.gatherings(); gathering++) {
            int at = gathering;
            Map<Integer, List<Table>> led = new TreeMap<>();
            for (var table : Table.all(placement))
                if (table.gathering() == at)
                    for (int leader : table.leading())
                        led.computeIfAbsent(leader, _ -> new ArrayList<>()).add(table);
            led.forEach((leader, tables) -> {
                long members = tables.stream().mapToLong(table -> table.members().size()).sum();
                if (members > most[leader])
                    found.add(tables.getFirst().breach(List.of(leader), members - most[leader]));
            });
        }
        return found;
    }

    /** A cell is checked where it is read: what is no number here is a mistake of ours. */
    private int[] capacities(Brief brief) {
        return brief.people().members().stream()
                .map(member -> member.value(column))
                .mapToInt(cell -> cell.isEmpty() ? NO_END : Integer.parseInt(cell))
                .toArray();
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        return new CapacityTally(capacities(brief), layout);
    }

    /** More members than all who can lead have room for. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        long least = 0;
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            least += Math.max(0, wanted(layout, gathering) - room(brief, layout));
        return least;
    }

    private static long wanted(Layout layout, int gathering) {
        return layout.groups() == 0 ? 0 : (long) layout.seats(gathering) * layout.leadersOfEach();
    }

    private long room(Brief brief, Layout layout) {
        int[] most = capacities(brief);
        return layout.leaders().stream().mapToLong(leader -> most[leader]).sum();
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return layout.allSeats();
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        List<Impossible> found = new ArrayList<>();
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            if (wanted(layout, gathering) > room(brief, layout))
                found.add(said(wanted(layout, gathering), room(brief, layout)));
        return found.stream().distinct().toList();
    }

    private Impossible said(long wanted, long room) {
        return new Impossible("capacity", List.of(wanted, room), List.of(), List.of(this));
    }
}
