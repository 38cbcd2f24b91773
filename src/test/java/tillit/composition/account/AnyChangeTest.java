package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tillit.composition.account.Shift.Move;
import tillit.composition.account.Shift.Swap;
import tillit.composition.grouping.AnyBrief;
import tillit.composition.grouping.AnySeats;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;

/** What holds of every change, with any people and every rule. */
class AnyChangeTest {

    private static final int SEEDS = 400;

    @Test
    void what_is_said_of_the_groups_that_differ_is_true_of_all() {
        int changes = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var any = Any.of(seed);
            for (var rule : any.brief.rules()) {
                long gain = judged(rule, any, any.before) - judged(rule, any, any.after());
                var effect = Effect.of(any.brief, any.before, any.after());
                assertThat(gain(effect, rule)).as("%s, seed %s", rule, seed).isEqualTo(gain);
                if (gain != 0) changes++;
            }
        }
        assertThat(changes).isGreaterThan(SEEDS);
    }

    @Test
    void what_is_broken_anew_is_broken_and_was_not() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var any = Any.of(seed);
            for (var turn : Effect.of(any.brief, any.before, any.after()).turns())
                for (var breach : turn.anew())
                    assertThat(isAnew(turn.rule(), any, breach))
                            .as("%s, seed %s", breach, seed)
                            .isTrue();
        }
    }

    /** Who sits on may be told with fewer people, where the group itself is as it was. */
    private static boolean isAnew(Rule rule, Any any, Breach breach) {
        var before = new ArrayList<>(rule.breaches(any.brief, any.before));
        var after = rule.breaches(any.brief, any.after());
        after.forEach(before::remove);
        return after.contains(breach);
    }

    @Test
    void trying_costs_what_the_judges_say() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var any = Any.of(seed);
            var offer = new Places(any.brief, Layout.of(any.brief), any.before).price(any.shift);
            long wishes =
                    any.brief.rules().stream()
                            .mapToLong(rule ->
                                    judged(rule, any, any.after()) - judged(rule, any, any.before))
                            .sum();
            assertThat(offer.wishes()).as("seed %s", seed).isEqualTo(wishes * 10);
        }
    }

    private static long gain(Effect effect, Rule rule) {
        return effect.turns().stream()
                .filter(turn -> turn.rule().equals(rule))
                .mapToLong(Effect.Turn::gain)
                .sum();
    }

    private static long judged(Rule rule, Any any, Placement placement) {
        return rule.breaches(any.brief, placement).stream().mapToLong(Breach::cost).sum();
    }

    private record Any(Brief brief, Placement before, Shift shift) {

        static Any of(int seed) {
            var chance = new Random(seed);
            var brief =
                    new AnyBrief(seed, 8 + chance.nextInt(9))
                            .brief(1 + chance.nextInt(3), 4, chance.nextInt(2), wishes());
            var placement = new AnySeats(brief, seed).dealt();
            return placement.gatherings() == 0 || placement.groups(0) < 2
                    ? of(seed + 10_000)
                    : new Any(brief, placement, shift(placement, chance));
        }

        private static List<Rule> wishes() {
            return AnyBrief.rules(Strength.GLADLY);
        }

        private static Shift shift(Placement placement, Random chance) {
            int gathering = chance.nextInt(placement.gatherings());
            var there = new ArrayList<Integer>();
            for (int group = 0; group < placement.groups(gathering); group++)
                there.addAll(placement.members(gathering, group));
            int person = there.get(chance.nextInt(there.size()));
            return chance.nextBoolean()
                    ? new Move(gathering, person, chance.nextInt(placement.groups(gathering)))
                    : new Swap(gathering, person, there.get(chance.nextInt(there.size())));
        }

        Placement after() {
            return shift.on(before);
        }
    }
}
