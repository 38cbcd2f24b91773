package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** Those who asked not to be together; who asked, only the composer sees. */
class ApartTest {

    private static final Apart APART = new Apart("apart", Strength.MUST);

    private final Town town = Town.of("Aino apart=Göran;gone\nGöran\nSara\nPer apart=Sara");

    @Test
    void it_is_kept_when_they_sit_elsewhere() {
        assertThat(town.broken(APART, "Aino Sara | Göran Per")).isEmpty();
    }

    @Test
    void it_does_not_matter_who_asked() {
        assertThat(town.broken(APART, "Aino Göran | Sara Per"))
                .containsExactly("Aino Göran", "Sara Per");
        assertThat(town.broken(APART, "Göran Aino")).containsExactly("Aino Göran");
    }

    @Test
    void who_leads_may_have_been_asked_about_too() {
        assertThat(town.broken(APART, "Aino Sara *Göran")).containsExactly("Aino Göran");
    }

    @Test
    void somebody_who_wants_nobody_cannot_be_placed() {
        var alone = Town.of("Aino apart=Göran;Sara;Per\nGöran\nSara\nPer").at(1, 2, 2, 2);
        assertThat(alone.atLeast(APART)).isEqualTo(1);
        assertThat(alone.impossible(APART)).containsExactly("alone [Aino, 0, 2]");
    }
}
