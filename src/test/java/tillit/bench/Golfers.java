package tillit.bench;

import static tillit.composition.grouping.Strength.MUST;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Guests;
import tillit.composition.grouping.rule.NeverTwice;

/** The social golfers: everybody at a full table at every round, and no pair twice. The seed orders the people. */
record Golfers(int groups, int size, int rounds) implements Instance {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Those that are known to be hard. */
    static final List<Instance> HARD =
            List.of(
                    new Golfers(7, 7, 8),
                    new Golfers(8, 8, 9),
                    new Golfers(8, 4, 10),
                    new Golfers(10, 4, 10),
                    new Golfers(5, 3, 7),
                    new Golfers(6, 4, 7),
                    new Golfers(9, 3, 13));

    @Override
    public String name() {
        return "golfers %d-%d-%d".formatted(groups, size, rounds);
    }

    @Override
    public String goal() {
        return "no pair twice, 60 s";
    }

    @Override
    public Measured measure(long seed) {
        return new Composition(name(), goal(), brief(seed), LONGEST).measure(seed);
    }

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
