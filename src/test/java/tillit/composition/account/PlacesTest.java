package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.account.Shift.Move;
import tillit.composition.account.Shift.Swap;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Different;

class PlacesTest {

    private final Hall hall = Hall.of(1, new Different("area", Strength.MUST));
    private final Placement now =
            hall.seated("Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida Per");
    private final Places places = new Places(hall.brief(), hall.layout(), now);

    @Test
    void the_best_place_comes_first_and_the_table_of_a_colleague_last() {
        var moves = places.moves(0, hall.person("Aino"));
        assertThat(moves)
                .extracting(Offer::shift)
                .containsExactly(
                        new Move(0, hall.person("Aino"), 2), new Move(0, hall.person("Aino"), 1));
        assertThat(moves.getFirst().isOpen()).isTrue();
        assertThat(moves.getLast().broken()).isEqualTo(1);
    }

    @Test
    void one_can_change_places_with_everybody_at_the_other_tables() {
        var swaps = places.swaps(0, hall.person("Aino"));
        assertThat(swaps).hasSize(6);
        assertThat(swaps.getFirst().isOpen()).isTrue();
        assertThat(places.price(new Swap(0, hall.person("Aino"), hall.person("Freja"))).broken())
                .isEqualTo(2);
    }

    @Test
    void trying_leaves_everything_as_it_was() {
        var once = places.swaps(0, hall.person("Sara"));
        places.moves(0, hall.person("Göran"));
        assertThat(places.swaps(0, hall.person("Sara"))).isEqualTo(once);
    }

    @Test
    void a_table_that_would_be_overfull_or_nearly_empty_costs() {
        var uneven = hall.seated("Aino Mikkel Sara Jonas | Göran Freja | Thomas Ida Per");
        var offer =
                new Places(Hall.of(1).brief(), hall.layout(), uneven)
                        .price(new Move(0, hall.person("Freja"), 0));
        assertThat(offer.broken()).isEqualTo(2);
    }

    @Test
    void who_is_not_there_is_offered_nothing() {
        var away = hall.seated("Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida");
        var offers = new Places(hall.brief(), hall.layout(), away);
        assertThat(offers.moves(0, hall.person("Per"))).isEmpty();
        assertThat(offers.swaps(0, hall.person("Per"))).isEmpty();
    }
}
