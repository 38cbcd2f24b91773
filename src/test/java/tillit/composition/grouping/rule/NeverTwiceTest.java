package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** No two meet twice. */
class NeverTwiceTest {

    private static final NeverTwice TWICE = new NeverTwice(Optional.empty(), Strength.MUST);

    private final Town four = Town.of("Aino absent=2 met=a\nGöran met=a\nSara\nPer");

    @Test
    void it_is_kept_when_all_change_places() {
        assertThat(four.broken(TWICE, "Aino Göran | Sara Per", "Aino Sara | Göran Per")).isEmpty();
    }

    @Test
    void it_is_broken_each_time_after_the_first() {
        assertThat(four.broken(TWICE, "Aino Göran | Sara Per", "Göran Aino", "Aino Göran Sara"))
                .containsExactly("Aino Göran", "Aino Göran");
    }

    @Test
    void to_lead_somebody_is_to_meet_them() {
        assertThat(four.broken(TWICE, "Aino *Sara | Göran Per", "Aino Sara | Göran"))
                .containsExactly("Aino Sara");
    }

    @Test
    void those_who_met_before_the_first_gathering_have_met_once() {
        var rule = new NeverTwice(Optional.of("met"), Strength.MUST);
        assertThat(four.broken(rule, "Aino Göran | Sara Per")).containsExactly("Aino Göran");
    }

    @Test
    void four_people_can_make_new_pairs_three_times_and_no_more() {
        assertThat(four.at(3, 2, 2, 2).atLeast(TWICE)).isZero();
        assertThat(four.at(4, 2, 2, 2).atLeast(TWICE)).isEqualTo(2);
        assertThat(four.at(4, 2, 2, 2).impossible(TWICE))
                .containsExactly("never-twice.person [Aino, 4, 3]");
    }

    @Test
    void whoever_comes_more_seldom_has_more_to_meet() {
        assertThat(four.asWritten().at(3, 2, 1, 2).impossible(TWICE)).isEmpty();
    }

    @Test
    void five_from_two_tables_cannot_all_meet_new_ones_at_two() {
        var five = Town.of("Aino\nGöran\nSara\nPer\nIda").at(2, 2, 2, 3);
        assertThat(five.atLeast(TWICE)).isEqualTo(1);
        assertThat(five.impossible(TWICE)).containsExactly("never-twice.tables [5, 1, 2, 2, 4]");
    }

    @Test
    void those_one_may_not_sit_with_are_nobody_to_meet() {
        var town = Town.of("Aino manager=Per\nGöran\nSara\nPer").at(3, 2, 2, 2);
        var line = new NotInLine("manager", Strength.MUST);
        assertThat(town.impossible(TWICE, line)).containsExactly("never-twice.person [Aino, 3, 2]");
    }
}
