package tillit.bench;

import static tillit.composition.grouping.Strength.MUST;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Guests;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.solving.Composer;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;

/**
 * {@code bin/bench golfers}: the social golfer instances that are known to be hard, whole, with people in any order. The
 * floor is the judge, who reads the same seats once.
 */
final class GolfersBench {

    private static final List<Instance> INSTANCES =
            List.of(
                    new Instance(7, 7, 8),
                    new Instance(8, 8, 9),
                    new Instance(8, 4, 10),
                    new Instance(10, 4, 10),
                    new Instance(5, 3, 7),
                    new Instance(6, 4, 7),
                    new Instance(9, 3, 13));

    private static final int TIMES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private GolfersBench() {}

    static void main(String[] ignored) {
        IO.println(Machine.inWords());
        for (var instance : INSTANCES)
            for (int seed = 1; seed <= TIMES; seed++) instance.measure(seed);
    }

    private record Instance(int groups, int size, int rounds) {

        void measure(long seed) {
            var brief = brief(seed);
            long before = cpu();
            var outcome = Composer.compose(brief, Optional.empty(), effort(seed), Progress.NONE);
            long spent = cpu() - before;
            switch (outcome) {
                case Outcome.Composed composed -> said(seed, brief, composed, spent);
                case Outcome.CannotBe cannot -> IO.println(this + ": " + cannot.reasons());
            }
        }

        private void said(long seed, Brief brief, Outcome.Composed composed, long spent) {
            long before = cpu();
            var check = Check.of(brief, composed.placement());
            long floor = cpu() - before;
            IO.println(
                    "%d-%d-%d, seed %d: %d repeats, bound 0, %d ms, %.1f ms CPU, floor %.1f ms"
                            .formatted(
                                    groups,
                                    size,
                                    rounds,
                                    seed,
                                    check.broken().stream()
                                            .mapToInt(standing -> standing.breaches().size())
                                            .sum(),
                                    composed.spent().toMillis(),
                                    spent / 1e6,
                                    floor / 1e6));
        }

        /** The seed says in which order the people come. */
        private Brief brief(long seed) {
            var names =
                    IntStream.range(0, groups * size)
                            .mapToObj(person -> "p" + person)
                            .collect(Collectors.toList());
            Collections.shuffle(names, new Random(seed));
            return new Brief(
                    Guests.people(names.toArray(String[]::new)),
                    Guests.tables(rounds, groups, size, size),
                    List.of(new NeverTwice(Optional.empty(), MUST)));
        }
    }

    private static Effort effort(long seed) {
        return new Effort(seed, OptionalLong.empty(), LONGEST);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
