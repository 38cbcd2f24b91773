package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** Not too many of one sort. */
class AtMostTest {

    private static final AtMost NEW = new AtMost("since", "new", 1, Strength.MUST);

    private final Town town =
            Town.of("Aino since=new\nFreja since=new\nSara since=new\nPer since=long");

    @Test
    void it_is_kept_by_as_many_as_may() {
        assertThat(town.broken(NEW, "Aino Per | Freja | Sara")).isEmpty();
    }

    @Test
    void each_one_more_costs_one() {
        assertThat(town.broken(NEW, "Aino Freja Sara | Per")).containsExactly("Aino Freja Sara 2");
    }

    @Test
    void who_leads_counts_too() {
        assertThat(town.broken(NEW, "Aino Per *Freja | Sara")).containsExactly("Aino Freja");
    }

    @Test
    void three_new_ones_are_too_many_for_two_tables_with_one_each() {
        assertThat(town.at(2, 2, 2, 2).atLeast(NEW)).isEqualTo(2);
        assertThat(town.at(1, 2, 2, 2).impossible(NEW))
                .containsExactly("at-most [1, 3, 2, since, new]");
    }
}
