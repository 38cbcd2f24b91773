package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** A seat near the door. */
class SeatedAtTest {

    private static final SeatedAt DOOR = new SeatedAt("door", "yes", List.of(0), Strength.MUST);

    private final Town town =
            Town.of("Aino door=yes\nGöran door=yes\nSara door=yes\nPer\nIda\nOlle");

    @Test
    void it_is_kept_when_they_sit_there() {
        assertThat(town.broken(DOOR, "Aino Göran Sara | Per Ida Olle")).isEmpty();
    }

    @Test
    void each_who_sits_elsewhere_breaks_it() {
        assertThat(town.broken(DOOR, "Aino Per | Göran Sara", "Per | Göran Aino"))
                .containsExactly("Göran", "Sara", "Aino", "Göran");
    }

    @Test
    void whoever_must_sit_there_leads_there_too() {
        assertThat(town.broken(DOOR, "Per Ida | Olle *Aino")).containsExactly("Aino");
    }

    @Test
    void three_do_not_fit_at_a_table_for_two() {
        assertThat(town.at(2, 3, 2, 2).atLeast(DOOR)).isEqualTo(2);
        assertThat(town.at(1, 3, 2, 2).impossible(DOOR))
                .containsExactly("seated-at [1, 3, 2, door]");
    }

    @Test
    void a_table_that_does_not_exist_holds_nobody() {
        var nowhere = new SeatedAt("door", "yes", List.of(7), Strength.MUST);
        assertThat(town.at(1, 3, 2, 2).impossible(nowhere))
                .containsExactly("seated-at [1, 3, 0, door]");
    }
}
