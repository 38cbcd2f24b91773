package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.account.Shift.Move;
import tillit.composition.account.Shift.Swap;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.WouldLike;

class EffectTest {

    private final Hall hall = Hall.of(1, new Different("area", Strength.MUST));
    private final Placement now =
            hall.seated("Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida Per");

    @Test
    void who_goes_to_the_table_of_somebody_from_the_same_area_breaks_the_rule_with_them() {
        var effect = effect(new Move(0, hall.person("Aino"), 1));
        assertThat(effect.breaksNothing()).isFalse();
        assertThat(effect.losses())
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.gain()).isEqualTo(-1);
                    assertThat(hall.names(turn.anew().getFirst().people()))
                            .containsExactly("Aino", "Göran");
                });
    }

    @Test
    void two_who_change_places_and_meet_nobody_of_their_own_break_nothing() {
        var effect = effect(new Swap(0, hall.person("Aino"), hall.person("Göran")));
        assertThat(effect.isNothing()).isTrue();
        assertThat(effect.breaksNothing()).isTrue();
    }

    @Test
    void what_was_broken_and_is_no_more_is_said_to_be_mended() {
        var broken = hall.seated("Aino Göran Sara | Mikkel Freja Jonas | Thomas Ida Per");
        var effect =
                Effect.of(hall.brief(), broken, new Move(0, hall.person("Aino"), 2).on(broken));
        assertThat(effect.gains())
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.gain()).isEqualTo(1);
                    assertThat(hall.names(turn.mended().getFirst().people()))
                            .containsExactly("Aino", "Göran");
                });
    }

    @Test
    void a_table_that_gets_too_many_or_too_few_is_said() {
        var full = hall.seated("Aino Mikkel Sara Jonas | Göran Freja | Thomas Ida Per");
        var effect = Effect.of(hall.brief(), full, new Move(0, hall.person("Freja"), 0).on(full));
        assertThat(effect.breaksNothing()).isFalse();
        assertThat(effect.misplaced())
                .extracting(fault -> fault.reason())
                .containsOnly("misplaced.size")
                .hasSize(2);
    }

    @Test
    void a_wish_that_was_not_met_before_is_no_new_breach_when_whoever_has_it_moves() {
        var wishing = Hall.of(1, new WouldLike("wishes", Strength.MUST));
        var apart = wishing.seated("Aino Mikkel Ida | Göran Freja Sara | Thomas Jonas Per");
        var sara = wishing.person("Sara");

        var elsewhere = Effect.of(wishing.brief(), apart, new Move(0, sara, 2).on(apart));
        var together = Effect.of(wishing.brief(), apart, new Move(0, sara, 0).on(apart));

        assertThat(elsewhere.turns()).isEmpty();
        assertThat(together.gains())
                .singleElement()
                .satisfies(turn -> assertThat(turn.mended()).hasSize(1));
    }

    @Test
    void to_stay_is_no_change() {
        assertThat(effect(new Move(0, hall.person("Aino"), 0)).isNothing()).isTrue();
    }

    private Effect effect(Shift shift) {
        return Effect.of(hall.brief(), now, shift.on(now));
    }
}
