package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.composition.account.Explanation.Reason;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.Different;

class ExplanationTest {

    private final Different area = new Different("area", Strength.MUST);
    private final Apart apart = new Apart("apart", Strength.VERY_GLADLY);
    private final Hall hall = Hall.of(2, area, apart);
    private final Placement placement =
            hall.seated(
                    "Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida Per",
                    "Aino Mikkel Freja | Göran Sara Jonas | Thomas Ida Per");

    @Test
    void one_learns_with_whom_one_sits_and_who_is_new() {
        var aino = explain("Aino").sittings();
        assertThat(hall.names(aino.getFirst().with())).containsExactly("Mikkel", "Sara");
        assertThat(hall.names(aino.getFirst().newPeople())).containsExactly("Mikkel", "Sara");
        assertThat(hall.names(aino.getLast().newPeople())).containsExactly("Freja");
    }

    @Test
    void an_area_is_new_once() {
        var aino = explain("Aino").sittings();
        assertThat(aino.getFirst().newAreas()).containsExactly("kultur", "omsorg");
        assertThat(aino.getLast().newAreas()).isEmpty();
    }

    @Test
    void what_speaks_against_the_other_tables_is_counted() {
        var aino = explain("Aino").sittings().getFirst();
        assertThat(aino.others()).isEqualTo(2);
        assertThat(aino.elsewhere()).containsExactly(new Reason(area, 1));
    }

    @Test
    void the_place_that_costs_least_is_one_that_breaks_nothing() {
        var best = explain("Aino").sittings().getFirst().best().orElseThrow();
        assertThat(best.isOpen()).isTrue();
        assertThat(Effect.of(hall.brief(), placement, best.shift().on(placement)).breaksNothing())
                .isTrue();
    }

    @Test
    void the_composer_sees_that_a_wish_to_be_apart_is_not_met() {
        assertThat(explain("Per").sittings().getFirst().against()).containsExactly(apart);
    }

    private Explanation explain(String name) {
        return Explanation.of(
                hall.brief(), hall.layout(), Optional.of("area"), placement, hall.person(name));
    }
}
