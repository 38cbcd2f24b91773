package tillit.composition.grouping.rule;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Frame.Leading;
import tillit.composition.grouping.Layout;

/**
 * What leaders bring into groups where no two are to be alike. One value has room in the groups where none of the
 * members has it, and gives at most so many leaders as it has in the pool; who has nothing in the column is alike
 * nobody.
 */
record LedSeats(Column values, Brief brief, Layout layout) {

    /** So many seats of leaders are alike another seat of the group, over all gatherings, however they are chosen. */
    long alike() {
        return brief.frame().leading().map(this::alike).orElse(0L);
    }

    private long alike(Leading leading) {
        long seats = (long) layout.groups() * leading.number();
        return IntStream.range(0, layout.gatherings())
                .mapToLong(gathering -> Math.max(0, seats - free(gathering, leading.atMost())))
                .sum();
    }

    private long free(int gathering, int atMost) {
        var pool =
                layout.leaders().stream()
                        .collect(Collectors.groupingBy(values::of, Collectors.counting()));
        var taken = taken(gathering);
        return pool.entrySet().stream()
                .mapToLong(one -> Math.min(one.getValue() * atMost, room(one.getKey(), taken)))
                .sum();
    }

    private long room(int value, Map<Integer, Long> taken) {
        return value == Column.NOTHING
                ? Long.MAX_VALUE
                : layout.groups() - taken.getOrDefault(value, 0L);
    }

    /** By value in how many groups the members can have it, at the most. */
    private Map<Integer, Long> taken(int gathering) {
        return layout.crowds().stream()
                .filter(crowd -> crowd.gathering() == gathering)
                .flatMap(crowd -> taken(crowd).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private Map<Integer, Long> taken(Crowd crowd) {
        var all =
                crowd.people().stream()
                        .collect(Collectors.groupingBy(values::of, Collectors.counting()));
        all.replaceAll((_, number) -> Math.min(number, crowd.groups()));
        return all;
    }
}
