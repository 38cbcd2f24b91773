package tillit.composition.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is said to be impossible is: of a handful of people, all placements are tried. */
class ForesightProofTest {

    @Test
    void what_is_said_to_be_impossible_cannot_be() {
        int said = 0;
        int missed = 0;
        for (int seed = 0; seed < 400; seed++) {
            var brief = any(seed, some(seed));
            var foresight = Foresight.of(brief, Layout.of(brief));
            boolean can = EveryPlacement.is(brief, placement -> isKept(brief, placement));
            if (!foresight.isOpen())
                assertThat(can).as("seed %s: %s", seed, foresight.impossible()).isFalse();
            if (!can && !foresight.isOpen()) said++;
            if (!can && foresight.isOpen()) missed++;
        }
        assertThat(said).isGreaterThan(10 * missed);
    }

    @Test
    void it_is_impossible_with_every_number_of_groups() {
        int said = 0;
        int other = 0;
        for (int seed = 0; seed < 300; seed++) {
            var brief = anyNumber(seed, some(seed));
            var foresight = Foresight.of(brief);
            boolean can = EveryPlacement.isWithAny(brief, placement -> isKept(brief, placement));
            if (!foresight.isOpen())
                assertThat(can).as("seed %s: %s", seed, foresight.impossible()).isFalse();
            if (!foresight.isOpen()) said++;
            if (can && !Foresight.of(brief, Layout.of(brief)).isOpen()) other++;
        }
        assertThat(said).isGreaterThan(50);
        assertThat(other).as("possible with another number only").isGreaterThan(5);
    }

    /** All of one level, in groups of one to three or so. */
    private static Brief anyNumber(int seed, List<Rule> rules) {
        var chance = new Random(seed);
        var brief =
                new AnyBrief(seed, 3 + chance.nextInt(3))
                        .pinning()
                        .leavingOutTheNumber()
                        .brief(1, 1 + chance.nextInt(3), chance.nextInt(2), rules);
        var frame = brief.frame();
        int from = 1 + chance.nextInt(2);
        var anyOf =
                new Frame(
                        Form.TABLES,
                        1,
                        frame.groups(),
                        new Frame.Size(from, from + chance.nextInt(3)),
                        Optional.empty(),
                        frame.leading(),
                        frame.absent(),
                        frame.pinned());
        return new Brief(brief.people(), anyOf, rules);
    }

    @Test
    void nobody_does_better_than_what_is_proven() {
        int reached = 0;
        int tried = 0;
        for (int seed = 0; seed < 60; seed++)
            for (var rule : AnyBrief.rules(Strength.GLADLY)) {
                var brief = any(seed, List.of(rule));
                long least = rule.atLeast(brief, Layout.of(brief));
                assertThat(
                                EveryPlacement.is(
                                        brief, placement -> cost(rule, brief, placement) < least))
                        .as("%s, seed %s: %s", rule, seed, least)
                        .isFalse();
                tried++;
                if (EveryPlacement.is(brief, placement -> cost(rule, brief, placement) == least))
                    reached++;
            }
        assertThat(2 * reached).isGreaterThan(tried);
    }

    private static List<Rule> some(int seed) {
        var rules = new ArrayList<>(AnyBrief.rules(Strength.MUST));
        Collections.shuffle(rules, new Random(seed));
        return rules.subList(0, 1 + seed % 3);
    }

    private static Brief any(int seed, List<Rule> rules) {
        var chance = new Random(seed);
        int gatherings = 1 + chance.nextInt(2);
        int leaders = gatherings == 1 ? chance.nextInt(2) : 0;
        int people = 3 + chance.nextInt(leaders + gatherings == 1 ? 4 : 3);
        return new AnyBrief(seed, people)
                .pinning()
                .brief(gatherings, 1 + chance.nextInt(3), leaders, rules);
    }

    private static boolean isKept(Brief brief, Placement placement) {
        return brief.rules().stream().allMatch(rule -> rule.breaches(brief, placement).isEmpty());
    }

    private static long cost(Rule rule, Brief brief, Placement placement) {
        return rule.breaches(brief, placement).stream().mapToLong(Breach::cost).sum();
    }
}
