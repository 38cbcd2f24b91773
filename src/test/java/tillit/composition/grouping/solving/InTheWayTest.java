package tillit.composition.grouping.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NotAgain;

class InTheWayTest {

    private static final Effort SOME = new Effort(1, OptionalLong.of(200), Duration.ofSeconds(30));

    /** Five in a ring, each kept from the next, do not go into two groups; no three of them are kept from each other. */
    private static final Company RING =
            Company.of(
                    "name     unit earlier apart",
                    "Aino     ek   -       -",
                    "Sara     ek   north   -",
                    "Göran    alm  north   -",
                    "Birgitta alm  south   -",
                    "Mats     -    south   aino");

    private static final Different UNITS = new Different("unit", Strength.MUST);
    private static final NotAgain EARLIER = new NotAgain("earlier", Strength.MUST);
    private static final Apart APART = new Apart("apart", Strength.MUST);

    @Test
    void each_rule_that_left_out_lets_the_others_be_kept_is_named() {
        var brief = RING.at(1, 2, 2, 3, UNITS, EARLIER, APART);

        assertThat(InTheWay.among(brief, composed(brief), SOME))
                .containsExactly(UNITS, EARLIER, APART);
    }

    @Test
    void a_rule_that_has_nothing_to_do_with_it_is_not_named() {
        var brief =
                RING.at(
                        1,
                        2,
                        2,
                        3,
                        UNITS,
                        EARLIER,
                        APART,
                        new NeverTwice(Optional.empty(), Strength.MUST));

        assertThat(InTheWay.among(brief, composed(brief), SOME))
                .containsExactly(UNITS, EARLIER, APART);
    }

    /** She sees after the first that it is enough; the second is not tried, and so not named. */
    @Test
    void whoever_looks_on_is_told_how_far_it_is_and_ends_it() {
        var brief = RING.at(1, 2, 2, 3, UNITS, EARLIER, APART);
        List<String> told = new ArrayList<>();
        var birgitta =
                new InTheWay.Onlooker() {
                    private boolean enough;

                    @Override
                    public void trying(int before, int of) {
                        told.add(before + " of " + of);
                        enough = before == 1;
                    }

                    @Override
                    public boolean enough() {
                        return enough;
                    }
                };

        assertThat(InTheWay.among(brief, composed(brief), SOME, birgitta)).hasSize(1);
        assertThat(told).containsExactly("0 of 3", "1 of 3");
    }

    private static Placement composed(Brief brief) {
        var outcome = Composer.compose(brief, Optional.empty(), SOME, Progress.NONE);
        var composed = (Outcome.Composed) outcome;
        assertThat(composed.check().isKept()).isFalse();
        return composed.placement();
    }
}
