package tillit.composition.scheduling.solving;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tillit.composition.scheduling.Demand;
import tillit.composition.scheduling.Slot;

/** A demand in numbers: what is asked a million times is looked up. Slots are numbered in order of time. */
final class Ground {

    /** A meeting without one of its leaders is as bad as one without three of its members. */
    static final int LEADER = 3;

    final Demand demand;
    final List<Slot> slots;
    final int hours;
    final int[] hourOf;

    /** The slots from which a row may come to this one: from the first number until before the second. */
    final int[] earliest;

    final int[] until;

    /** A row may begin at the slots before this one. */
    final int begun;

    final int[][] overlaps;

    /** By circle and slot: who cannot come, once by weight and once by head. */
    final int[][] away;

    final int[][] heads;

    /** By circle: the others that somebody of it is in too. */
    final int[][] kin;

    /** By circle: the rooms with seats for all; by room and slot: whether it is taken by something else. */
    final int[][] rooms;

    final boolean[][] taken;

    Ground(Demand demand) {
        this.demand = demand;
        slots = demand.slots();
        var known = slots.stream().map(Slot::hour).distinct().toList();
        hours = known.size();
        hourOf = slots.stream().mapToInt(slot -> known.indexOf(slot.hour())).toArray();
        earliest = reach(demand.series().rhythm().most(), 0);
        until = reach(demand.series().rhythm().fewest(), 1);
        begun = (int) slots.stream().filter(this::begins).count();
        overlaps = overlaps();
        boolean[][] busy = busy();
        away = away(busy, LEADER);
        heads = away(busy, 1);
        kin = each(this::others);
        rooms = each(circle -> range(demand.rooms().size()).filter(r -> demand.fits(r, circle)));
        taken = taken();
    }

    /** For each slot the first one whose day is later than {@code days - later} days before it. */
    private int[] reach(int days, int later) {
        int[] first = new int[slots.size()];
        int slot = 0;
        for (int here = 0; here < first.length; here++) {
            long limit = number(here) - days + later;
            while (number(slot) < limit && slot < here) slot++;
            first[here] = slot;
        }
        return first;
    }

    private boolean begins(Slot slot) {
        return demand.series().period().begins(slot.day());
    }

    private long number(int slot) {
        return demand.series().period().number(slots.get(slot).day());
    }

    private int[][] overlaps() {
        var spans = slots.stream().map(demand::span).toList();
        return range(slots.size())
                .mapToObj(one -> {
                    int from = one;
                    while (from > 0 && spans.get(from - 1).overlaps(spans.get(one))) from--;
                    int to = one;
                    while (to < spans.size() && spans.get(to).overlaps(spans.get(one))) to++;
                    return IntStream.range(from, to).toArray();
                })
                .toArray(int[][]::new);
    }

    private boolean[][] busy() {
        boolean[][] busy = new boolean[demand.people().size()][slots.size()];
        for (int person = 0; person < busy.length; person++)
            for (int slot = 0; slot < slots.size(); slot++)
                busy[person][slot] = demand.isBusy(person, slots.get(slot));
        return busy;
    }

    private int[][] away(boolean[][] busy, int leader) {
        int[][] counts = new int[demand.circles().size()][slots.size()];
        for (int number = 0; number < counts.length; number++) {
            var circle = demand.circles().get(number);
            for (int person : circle.everybody())
                for (int slot = 0; slot < slots.size(); slot++)
                    if (busy[person][slot])
                        counts[number][slot] += circle.leaders().contains(person) ? leader : 1;
        }
        return counts;
    }

    private int[][] each(IntFunction<IntStream> numbers) {
        return range(demand.circles().size())
                .mapToObj(circle -> numbers.apply(circle).toArray())
                .toArray(int[][]::new);
    }

    private IntStream others(int circle) {
        Set<Integer> people = new HashSet<>(demand.circles().get(circle).everybody());
        return range(demand.circles().size())
                .filter(other -> other != circle)
                .filter(other ->
                        demand.circles().get(other).everybody().stream()
                                .anyMatch(people::contains));
    }

    private boolean[][] taken() {
        boolean[][] taken = new boolean[demand.rooms().size()][slots.size()];
        for (int room = 0; room < taken.length; room++) {
            var busy = demand.rooms().get(room).busy();
            for (int slot = 0; slot < slots.size(); slot++)
                taken[room][slot] = busy.during(demand.span(slots.get(slot)));
        }
        return taken;
    }

    private static IntStream range(int size) {
        return IntStream.range(0, size);
    }

    boolean canSomebody(int circle, int slot) {
        int away = heads[circle][slot];
        return away == 0 || away < demand.circles().get(circle).everybody().size();
    }

    int circles() {
        return demand.circles().size();
    }

    int meetings() {
        return demand.series().meetings();
    }
}
