package tillit.bench;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Standing;
import tillit.composition.grouping.solving.Composer;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;

/** Composes a brief until nobody can do better, or the time is over. */
record Composition(String name, String goal, Brief brief, Duration longest) implements Instance {

    @Override
    public Measured measure(long seed) {
        var effort = new Effort(seed, OptionalLong.empty(), longest);
        var watch = new Stopwatch();
        var outcome = Composer.compose(brief, Optional.empty(), effort, Progress.NONE);
        return switch (outcome) {
            case Outcome.Composed composed -> measured(composed, watch.wall(), watch.cpu());
            case Outcome.CannotBe no -> throw new IllegalStateException(name + ": " + no);
        };
    }

    private Measured measured(Outcome.Composed composed, Duration wall, Duration cpu) {
        var floor = Stopwatch.cpuOf(() -> Check.of(brief, composed.placement()));
        return new Measured(inWords(composed.check()), composed.best(), wall, cpu, floor);
    }

    private static String inWords(Check check) {
        long broken = check.broken().stream().mapToLong(Standing::cost).sum();
        var wishes =
                check.wishes().stream()
                        .map(wish -> "%,d of at most %,d".formatted(wish.value(), wish.atMost()));
        return Stream.concat(Stream.of("%d broken".formatted(broken)), wishes)
                .collect(joining(" · "));
    }
}
