package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** The new ones for themselves. */
class TogetherTest {

    private static final Together NEWNESS = new Together("since", Strength.GLADLY);

    private final Town town =
            Town.of(
                    """
                    Aino     since=long
                    Göran    since=long
                    Freja    since=new
                    Sara     since=new
                    Per
                    Birgitta since=long
                    """);

    @Test
    void it_is_kept_when_the_new_ones_sit_for_themselves() {
        assertThat(town.broken(NEWNESS, "Aino Göran Per | Freja Sara")).isEmpty();
    }

    @Test
    void a_mixed_table_breaks_it_once() {
        assertThat(town.broken(NEWNESS, "Aino Göran Freja | Sara Per"))
                .containsExactly("Aino Göran Freja");
    }

    @Test
    void an_experienced_leader_does_not_make_it_mixed() {
        assertThat(town.broken(NEWNESS, "Freja Sara *Birgitta | Aino Göran")).isEmpty();
    }

    @Test
    void two_new_and_three_experienced_ones_mix_at_one_of_two_tables_of_three() {
        assertThat(town.at(1, 2, 3, 3).atLeast(NEWNESS)).isZero();
        assertThat(town.at(3, 1, 6, 6).atLeast(NEWNESS)).isEqualTo(3);
    }

    @Test
    void it_says_how_many_tables_it_would_take() {
        var must = new Together("since", Strength.MUST);
        assertThat(town.at(1, 1, 6, 6).impossible(must)).containsExactly("together [since, 2, 1]");
    }
}
