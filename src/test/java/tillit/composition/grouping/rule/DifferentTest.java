package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** No two of the same preschool at a table. */
class DifferentTest {

    private static final Different UNITS = new Different("unit", Strength.MUST);

    private final Town town =
            Town.of(
                    """
                    Aino     unit=Björken
                    Sara     unit=Björken
                    Göran    unit=Eken
                    Birgitta leads=yes unit=Eken
                    Olle
                    Per
                    """);

    @Test
    void it_is_kept_when_nobody_has_company_of_their_own() {
        assertThat(town.broken(UNITS, "Aino Göran Olle | Sara Per")).isEmpty();
    }

    @Test
    void it_is_broken_by_each_one_beyond_the_first() {
        assertThat(town.broken(UNITS, "Aino Sara Göran Birgitta | Per"))
                .containsExactly("Aino Sara", "Göran Birgitta");
    }

    @Test
    void those_with_nothing_in_the_column_are_different_from_everybody() {
        assertThat(town.broken(UNITS, "Olle Per")).isEmpty();
    }

    @Test
    void who_leads_counts_too() {
        assertThat(town.broken(UNITS, "Aino Göran *Birgitta")).containsExactly("Göran Birgitta");
    }

    @Test
    void seats_of_leaders_are_seats() {
        var led = town.at(2, 2, 3, 3).led(Form.CIRCLES, 1, 2);
        assertThat(UNITS.whole(led.by(), Layout.of(led.by()))).isEqualTo(2 * (6 + 2));
    }

    @Test
    void leaders_who_are_all_of_one_preschool_are_alike_at_the_least() {
        var led =
                Town.of("Aino unit=Eken\nPer\nSara leads=yes unit=Eken\nIda leads=yes unit=Eken")
                        .at(2, 2, 1, 2)
                        .led(Form.CIRCLES, 1, 1);
        assertThat(led.atLeast(UNITS)).isEqualTo(6);
    }

    @Test
    void three_of_one_preschool_do_not_fit_at_two_tables() {
        var more =
                Town.of("Aino unit=Björken\nSara unit=Björken\nIda unit=Björken\nPer")
                        .at(2, 2, 2, 2);
        assertThat(more.atLeast(UNITS)).isEqualTo(2);
        assertThat(more.impossible(UNITS)).containsExactly("different [3, Björken, 2, unit]");
    }
}
