package tillit.composition.grouping.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.AnyBrief;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.EveryPlacement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;

/** What holds of every composition, with any people and any rules. */
class AnyComposerTest {

    private static final int SEEDS = 150;

    @Test
    void keeps_all_that_must_be_kept_or_nothing_does() {
        int kept = 0;
        int impossible = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var brief = few(seed);
            var outcome = Composer.compose(brief, Optional.empty(), effort(seed), Progress.NONE);
            if (outcome instanceof Outcome.Composed composed && composed.check().isKept()) {
                assertThat(Check.of(brief, composed.placement()).isKept()).isTrue();
                kept++;
            } else {
                assertThat(EveryPlacement.isAnyKept(brief))
                        .as("seed %s: %s", seed, brief)
                        .isFalse();
                impossible++;
            }
        }
        assertThat(kept).isGreaterThan(SEEDS / 10);
        assertThat(impossible).isGreaterThan(SEEDS / 10);
    }

    /** So few that all placements can be tried. */
    private static Brief few(int seed) {
        var chance = new Random(seed);
        int gatherings = 1 + chance.nextInt(2);
        int people = gatherings == 1 ? 4 + chance.nextInt(3) : 4 + chance.nextInt(2);
        return new AnyBrief(seed, people)
                .brief(gatherings, 2, chance.nextInt(2), rules(chance, seed % 3));
    }

    private static List<Rule> rules(Random chance, int number) {
        var all = AnyBrief.rules(Strength.MUST);
        List<Rule> some = new ArrayList<>();
        for (int i = 0; i <= number; i++) some.add(all.get(chance.nextInt(all.size())));
        var wishes = AnyBrief.rules(Strength.GLADLY);
        some.add(wishes.get(chance.nextInt(wishes.size())));
        return some;
    }

    private static Effort effort(int seed) {
        return new Effort(seed, OptionalLong.of(300), Duration.ofSeconds(20));
    }
}
