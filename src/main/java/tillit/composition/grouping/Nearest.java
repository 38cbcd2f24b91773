package tillit.composition.grouping;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways to choose one number of groups for each kind, the best first: those that come early in the lists. With a
 * total, only those that make it.
 */
final class Nearest {

    /** So many steps for all kinds together are gone through: enough for a circle of any size, quick for many kinds. */
    static final int MOST = 4000;

    private final List<int[]> numbers;
    private final OptionalInt total;

    Nearest(List<int[]> numbers, OptionalInt total) {
        this.numbers = numbers;
        this.total = total;
    }

    /** How far each kind is from the beginning of its list, and from which kind on it may go further. */
    private record Ranks(int[] of, int from, int sum) {

        Ranks further(int kind) {
            var next = of.clone();
            next[kind]++;
            return new Ranks(next, kind, sum + 1);
        }
    }

    Stream<int[]> all() {
        if (numbers.stream().anyMatch(some -> some.length == 0)) return Stream.empty();
        var walked = walk().stream();
        return total.isEmpty()
                ? walked
                : Stream.concat(Stream.of(shared(total.getAsInt())), walked)
                        .filter(counts -> IntStream.of(counts).sum() == total.getAsInt());
    }

    private List<int[]> walk() {
        var waiting = new PriorityQueue<Ranks>(comparingInt(Ranks::sum));
        waiting.add(new Ranks(new int[numbers.size()], 0, 0));
        List<int[]> found = new ArrayList<>();
        while (!waiting.isEmpty() && found.size() <= MOST / numbers.size()) {
            var next = waiting.remove();
            found.add(counts(next));
            for (int kind = next.from(); kind < numbers.size(); kind++)
                if (next.of()[kind] + 1 < numbers.get(kind).length) waiting.add(next.further(kind));
        }
        return found;
    }

    private int[] counts(Ranks ranks) {
        return IntStream.range(0, numbers.size())
                .map(kind -> numbers.get(kind)[ranks.of()[kind]])
                .toArray();
    }

    /** Nearest to what each kind would have alone, and one more or fewer where it differs least, until the total is right. */
    private int[] shared(int asked) {
        int[] counts = counts(new Ranks(new int[numbers.size()], 0, 0));
        for (int off = asked - IntStream.of(counts).sum(); off != 0; off -= Integer.signum(off)) {
            int step = Integer.signum(off);
            var kind =
                    IntStream.range(0, counts.length)
                            .filter(it -> rank(it, counts[it] + step) >= 0)
                            .boxed()
                            .min(comparingInt(it -> rank(it, counts[it] + step)));
            if (kind.isEmpty()) break;
            counts[kind.get()] += step;
        }
        return counts;
    }

    private int rank(int kind, int groups) {
        var all = numbers.get(kind);
        return IntStream.range(0, all.length).filter(i -> all[i] == groups).findFirst().orElse(-1);
    }
}
