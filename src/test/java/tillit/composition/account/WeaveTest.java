package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Placement;

class WeaveTest {

    private final Hall hall = Hall.of(2);
    private final Placement placement =
            hall.seated(
                    "Aino Mikkel Sara | Göran Freja Jonas | Thomas Ida Per",
                    "Aino Mikkel Freja | Göran Sara Jonas | Thomas Ida Per");

    @Test
    void before_the_first_gathering_nobody_has_met() {
        assertThat(after(0).across()).isZero();
        assertThat(after(0).joined()).isZero();
    }

    @Test
    void each_gathering_makes_the_threads_thicker() {
        assertThat(between("skola", "omsorg", after(1))).isEqualTo(2);
        assertThat(between("skola", "omsorg", after(2))).isEqualTo(4);
        assertThat(after(1).across()).isEqualTo(9);
    }

    @Test
    void two_who_meet_again_are_one_pair() {
        assertThat(between("skola", "kultur", after(1))).isEqualTo(1);
        assertThat(between("skola", "kultur", after(2))).isEqualTo(1);
        assertThat(between("kultur", "gata", after(2))).isEqualTo(1);
    }

    @Test
    void it_is_the_same_cloth_from_both_sides() {
        var weave = after(2);
        assertThat(between("gata", "omsorg", weave))
                .isEqualTo(between("omsorg", "gata", weave))
                .isEqualTo(3);
    }

    @Test
    void what_was_woven_in_an_earlier_round_is_there_from_the_beginning() {
        var weave = Weave.of(hall.brief(), "area", Optional.of("circle"), placement, 0);
        assertThat(between("skola", "kultur", weave)).isEqualTo(1);
        assertThat(weave.met(weave.areas().indexOf("skola"))).isEqualTo(1);
        assertThat(weave.joined()).isEqualTo(1);
    }

    @Test
    void the_share_is_of_all_pairs_there_are() {
        var weave = after(1);
        int skola = weave.areas().indexOf("skola");
        int kultur = weave.areas().indexOf("kultur");
        assertThat(weave.share(skola, kultur)).isEqualTo(1 / 4.0);
        assertThat(weave.share(skola, skola)).isZero();
    }

    private long between(String one, String other, Weave weave) {
        return weave.between(weave.areas().indexOf(one), weave.areas().indexOf(other));
    }

    private Weave after(int gatherings) {
        return Weave.of(hall.brief(), "area", Optional.empty(), placement, gatherings);
    }
}
