package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tillit.composition.grouping.AnyBrief;
import tillit.composition.grouping.AnySeats;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;

/** What holds of every rule, with any people who sit anywhere. */
class AnyRuleTest {

    private static final int SEEDS = 150;

    @ParameterizedTest
    @EnumSource(names = {"MUST", "GLADLY"})
    void whoever_sits_down_and_rises_costs_what_the_judge_says(Strength strength) {
        for (var rule : AnyBrief.rules(strength))
            for (int seed = 0; seed < SEEDS; seed++) follow(rule, any(seed, rule), seed);
    }

    private static void follow(Rule rule, Brief brief, int seed) {
        var layout = Layout.of(brief);
        if (layout.groups() == 0) return;
        var tally = rule.tally(brief, layout);
        var seats = new AnySeats(brief, seed);
        for (int step = 0; step < 80; step++) {
            assertThat(tally.cost())
                    .as("%s, seed %s, step %s", rule, seed, step)
                    .isEqualTo(judged(rule, brief, seats.now()));
            seats.step(tally);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MUST", "GLADLY"})
    void nothing_costs_less_than_what_is_proven(Strength strength) {
        int tried = 0;
        for (var rule : AnyBrief.rules(strength))
            for (int seed = 0; seed < 10 * SEEDS; seed++) {
                var brief = any(seed, rule);
                var placement = new AnySeats(brief, seed).dealt();
                if (Check.of(brief, placement).misplaced().isEmpty()) tried++;
                else continue;
                assertThat(judged(rule, brief, placement))
                        .as("%s, seed %s", rule, seed)
                        .isGreaterThanOrEqualTo(rule.atLeast(brief, Layout.of(brief)));
            }
        assertThat(tried).isGreaterThan(40 * SEEDS);
    }

    private static Brief any(int seed, Rule rule) {
        var chance = new Random(seed);
        int gatherings = 1 + chance.nextInt(3);
        int groups = 1 + chance.nextInt(3);
        return new AnyBrief(seed, 3 + chance.nextInt(9))
                .pinning()
                .brief(gatherings, groups, chance.nextInt(3), List.of(rule));
    }

    private static long judged(Rule rule, Brief brief, Placement placement) {
        return rule.breaches(brief, placement).stream().mapToLong(Breach::cost).sum();
    }
}
