package tillit.composition.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Placement;

/**
 * Who has met whom, by area: how many pairs of people of each two areas have sat together. A pair counts once, however
 * often it meets.
 *
 * @param areas the values of the column, in the order of the people
 * @param people how many there are of each
 * @param pairs areas × areas, the same both ways
 */
public record Weave(List<String> areas, List<Integer> people, List<List<Long>> pairs) {

    /**
     * @param column what areas are
     * @param earlier a column with the groups of earlier rounds; people with a word in common there have met
     * @param gatherings so many, from the first, are over
     */
    public static Weave of(
            Brief brief,
            String column,
            Optional<String> earlier,
            Placement placement,
            int gatherings) {
        var loom = new Loom(new Column(brief.people(), column), brief.people().size());
        earlier.ifPresent(name -> loom.earlier(new Column(brief.people(), name)));
        for (int gathering = 0; gathering < gatherings; gathering++)
            placement.everybody(gathering).forEach(loom::meet);
        return loom.weave();
    }

    public long between(int one, int other) {
        return pairs.get(one).get(other);
    }

    /** Of all pairs there are, the share that has met, 0 to 1. */
    public double share(int one, int other) {
        long all =
                one == other
                        ? (long) people.get(one) * (people.get(one) - 1) / 2
                        : (long) people.get(one) * people.get(other);
        return all == 0 ? 0 : (double) between(one, other) / all;
    }

    /** How many other areas somebody from this one has met. */
    public long met(int area) {
        return IntStream.range(0, areas.size())
                .filter(other -> other != area && between(area, other) > 0)
                .count();
    }

    /** Pairs across areas. */
    public long across() {
        return IntStream.range(0, areas.size())
                .mapToLong(one -> IntStream.range(0, one).mapToLong(o -> between(one, o)).sum())
                .sum();
    }

    /** Of the pairs of areas there are, how many know each other at all. */
    public long joined() {
        return IntStream.range(0, areas.size()).mapToLong(this::met).sum() / 2;
    }

    private static final class Loom {

        private final Column column;
        private final BitSet[] met;
        private final long[][] pairs;

        Loom(Column column, int people) {
            this.column = column;
            met = IntStream.range(0, people).mapToObj(_ -> new BitSet()).toArray(BitSet[]::new);
            pairs = new long[column.size()][column.size()];
        }

        void earlier(Column groups) {
            Map<Integer, List<Integer>> by = new HashMap<>();
            for (int person = 0; person < met.length; person++)
                for (int group : groups.all(person))
                    by.computeIfAbsent(group, _ -> new ArrayList<>()).add(person);
            by.values().forEach(this::meet);
        }

        void meet(List<Integer> group) {
            for (int one : group) for (int other : group) if (one < other) meet(one, other);
        }

        private void meet(int one, int other) {
            if (met[one].get(other)) return;
            met[one].set(other);
            int here = column.of(one);
            int there = column.of(other);
            if (here == Column.NOTHING || there == Column.NOTHING) return;
            pairs[here][there]++;
            if (here != there) pairs[there][here]++;
        }

        Weave weave() {
            var people = new int[pairs.length];
            for (int person = 0; person < met.length; person++)
                if (column.of(person) != Column.NOTHING) people[column.of(person)]++;
            return new Weave(
                    IntStream.range(0, pairs.length).mapToObj(column::text).toList(),
                    IntStream.of(people).boxed().toList(),
                    Arrays.stream(pairs).map(row -> LongStream.of(row).boxed().toList()).toList());
        }
    }
}
