package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** An hour at which all in the group can. */
class FreeTest {

    private static final Free HOURS =
            new Free("cannot", List.of("mon-am", "tue-pm"), Strength.MUST);

    private final Town town =
            Town.of("Aino cannot=mon-am\nGöran cannot=tue-pm\nSara cannot=mon-am;wed-am\nPer");

    @Test
    void it_is_kept_by_one_hour_that_suits_all() {
        assertThat(town.broken(HOURS, "Aino Sara Per | Göran")).isEmpty();
    }

    @Test
    void it_costs_those_whom_the_best_hour_leaves_out() {
        assertThat(town.broken(HOURS, "Aino Göran Sara | Per")).containsExactly("Göran");
    }

    @Test
    void who_leads_must_be_free_too() {
        assertThat(town.broken(HOURS, "Aino Sara *Göran")).containsExactly("Göran");
    }

    @Test
    void somebody_who_can_at_no_hour_cannot_be_placed() {
        var busy = Town.of("Aino cannot=mon-am;tue-pm\nGöran\nSara\nPer").at(1, 2, 2, 2);
        assertThat(busy.atLeast(HOURS)).isEqualTo(1);
        assertThat(busy.impossible(HOURS)).containsExactly("free [Aino, 2]");
    }
}
