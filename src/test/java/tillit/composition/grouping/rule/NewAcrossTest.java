package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** New meetings between areas. */
class NewAcrossTest {

    private static final NewAcross AREAS = new NewAcross("area", Strength.GLADLY);

    private final Town town =
            Town.of("Aino area=skola\nGöran area=skola\nSara area=omsorg\nFreja area=omsorg")
                    .at(2, 2, 2, 2);

    @Test
    void nothing_is_lost_when_all_meet_new_ones_from_elsewhere() {
        assertThat(town.broken(AREAS, "Aino Sara | Göran Freja", "Aino Freja | Göran Sara"))
                .isEmpty();
    }

    @Test
    void the_same_area_and_the_same_person_again_are_nothing_new() {
        assertThat(
                        town.broken(
                                AREAS,
                                "Aino Göran | Sara Freja",
                                "Aino Sara | Göran Freja",
                                "Aino Sara | Göran Freja"))
                .containsExactly("Aino Göran", "Sara Freja", "Aino Sara", "Göran Freja");
    }

    @Test
    void to_lead_people_of_another_area_is_to_meet_them() {
        assertThat(town.broken(AREAS, "Aino Sara | Göran *Sara", "Göran Sara | Aino Freja"))
                .contains("Göran Sara");
    }

    @Test
    void an_empty_chair_costs_what_it_could_have_given() {
        assertThat(town.at(1, 2, 1, 3).broken(AREAS, "Aino Sara Freja | Göran"))
                .containsExactly("Sara Freja", "3");
    }

    @Test
    void as_a_must_it_asks_only_of_those_who_sit_there() {
        var must = new NewAcross("area", Strength.MUST);
        assertThat(town.at(1, 2, 1, 3).broken(must, "Aino Sara | Göran")).isEmpty();
    }

    @Test
    void the_third_time_two_and_two_meet_nobody_new() {
        var thrice = town.at(3, 2, 2, 2);
        assertThat(AREAS.whole(thrice.by(), Layout.of(thrice.by()))).isEqualTo(6);
        assertThat(town.atLeast(AREAS)).isZero();
        assertThat(thrice.atLeast(AREAS)).isEqualTo(2);
    }
}
