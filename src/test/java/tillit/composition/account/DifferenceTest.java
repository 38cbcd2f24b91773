package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.account.Difference.Elsewhere;
import tillit.composition.grouping.Placement;

class DifferenceTest {

    private final Hall hall = Hall.of(1);
    private final Placement one = hall.seated("Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida");

    @Test
    void the_same_placement_differs_in_nobody() {
        assertThat(Difference.between(one, one).people()).isEmpty();
        assertThat(Difference.betweenUnnumbered(one, one).people()).isEmpty();
    }

    @Test
    void at_tables_whoever_has_to_walk_to_another_one_sits_elsewhere() {
        var other = hall.seated("Aino Mikkel Freja | Göran Sara Jonas | Thomas Ida");
        assertThat(Difference.between(one, other).people())
                .containsExactly(
                        new Elsewhere(0, hall.person("Sara"), 0, 1),
                        new Elsewhere(0, hall.person("Freja"), 1, 0));
    }

    @Test
    void circles_that_only_changed_their_numbers_are_the_same_circles() {
        var other = hall.seated("Thomas Ida | Aino Mikkel Sara | Göran Freja Jonas");
        assertThat(Difference.between(one, other).people()).hasSize(8);
        assertThat(Difference.betweenUnnumbered(one, other).people()).isEmpty();
    }

    @Test
    void among_renumbered_circles_one_sees_who_went_to_another() {
        var other = hall.seated("Thomas Ida Sara | Göran Freja Jonas | Aino Mikkel");
        assertThat(Difference.betweenUnnumbered(one, other).people())
                .extracting(Elsewhere::person)
                .containsExactly(hall.person("Sara"));
    }

    @Test
    void who_comes_after_all_is_one_who_sits_elsewhere() {
        var other = hall.seated("Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida Per");
        assertThat(Difference.betweenUnnumbered(one, other).people())
                .containsExactly(new Elsewhere(0, hall.person("Per"), Placement.NOWHERE, 2));
    }
}
