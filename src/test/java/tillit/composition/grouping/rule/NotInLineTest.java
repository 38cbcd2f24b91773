package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** Nobody with their manager, however far above. */
class NotInLineTest {

    private static final NotInLine LINE = new NotInLine("manager", Strength.MUST);

    private final Town town =
            Town.of(
                    """
                    Henrik   manager=the-mayor
                    Kerstin  manager=Henrik
                    Aino     manager=Kerstin;Göran
                    Göran    manager=Henrik
                    Olle     manager=Aino
                    Sara
                    """);

    @Test
    void colleagues_and_strangers_may_sit_together() {
        assertThat(town.broken(LINE, "Kerstin Göran Sara")).isEmpty();
    }

    @Test
    void nobody_sits_with_their_manager() {
        assertThat(town.broken(LINE, "Aino Olle | Kerstin Sara")).containsExactly("Aino Olle");
    }

    @Test
    void nor_with_the_manager_of_their_managers_manager() {
        assertThat(town.broken(LINE, "Olle Sara Henrik")).containsExactly("Henrik Olle");
    }

    @Test
    void nor_with_the_manager_they_will_have_later_in_the_round() {
        assertThat(town.broken(LINE, "Göran Olle")).containsExactly("Göran Olle");
    }

    @Test
    void who_leads_the_table_is_no_exception() {
        assertThat(town.broken(LINE, "Aino Sara *Henrik")).containsExactly("Aino Henrik");
    }

    @Test
    void a_ring_of_managers_is_gone_round_once() {
        var ring = Town.of("Aino manager=Sara\nSara manager=Göran\nGöran manager=Aino\nPer");
        assertThat(ring.broken(LINE, "Aino Göran | Sara Per")).containsExactly("Aino Göran");
    }

    @Test
    void a_line_of_four_does_not_fit_at_three_tables() {
        var line =
                Town.of(
                        "Henrik\nKerstin manager=Henrik\nAino manager=Kerstin\nOlle manager=Aino\nSara\nPer");
        assertThat(line.at(1, 3, 2, 2).atLeast(LINE)).isEqualTo(1);
        assertThat(line.at(1, 3, 2, 2).impossible(LINE)).containsExactly("clash [4, 3]");
    }

    @Test
    void a_line_of_five_thousand_is_climbed_to_its_top() {
        var lines = new StringBuilder("m0\n");
        for (int i = 1; i < 5000; i++) lines.append("m%d manager=m%d%n".formatted(i, i - 1));
        var line = Town.of(lines.toString());
        assertThat(new Line(line.by(), "manager").above(4999).cardinality()).isEqualTo(4999);
    }
}
