package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** With whom people would like to sit. */
class WouldLikeTest {

    private static final WouldLike WISHES = new WouldLike("likes", Strength.GLADLY);

    private final Town town =
            Town.of(
                    "Aino likes=Sara;Göran;nobody\nSara likes=Aino\nGöran\nPer likes=Göran absent=1");

    @Test
    void each_wish_that_is_not_met_costs_one() {
        assertThat(town.broken(WISHES, "Aino Sara | Göran Per")).containsExactly("Aino Göran");
    }

    @Test
    void once_is_enough() {
        assertThat(town.broken(WISHES, "Aino Sara | Göran Per", "Aino Göran | Sara Per")).isEmpty();
    }

    @Test
    void a_wish_for_a_mentor_is_met_by_being_led() {
        assertThat(town.broken(WISHES, "Aino Sara *Göran | Per")).containsExactly("Per Göran");
    }

    @Test
    void whoever_sits_nowhere_keeps_their_wish() {
        assertThat(town.broken(WISHES, "Aino Sara Göran")).containsExactly("Per Göran");
    }

    @Test
    void two_wishes_are_one_too_many_for_one_pair_each() {
        assertThat(town.at(1, 2, 2, 2).atLeast(WISHES)).isEqualTo(1);
        assertThat(town.at(2, 2, 2, 2).atLeast(WISHES)).isZero();
    }

    @Test
    void two_who_never_come_at_the_same_time_cannot_have_each_other() {
        assertThat(town.asWritten().at(1, 2, 1, 2).atLeast(WISHES)).isEqualTo(1 + 1);
    }

    @Test
    void as_a_must_it_says_how_many_can_be_met() {
        var must = new WouldLike("likes", Strength.MUST);
        assertThat(town.at(1, 2, 2, 2).impossible(must)).containsExactly("would-like [4, 3]");
    }
}
