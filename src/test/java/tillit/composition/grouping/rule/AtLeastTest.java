package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** A host at each table. */
class AtLeastTest {

    private static final AtLeast HOSTS = new AtLeast("host", "yes", 1, Strength.MUST);

    private final Town town =
            Town.of(
                    """
                    Aino  host=ja area=skola
                    Göran host=yes leads=yes area=skola
                    Sara  host=nej area=skola
                    Per
                    Ida
                    Olle
                    """);

    @Test
    void it_is_kept_by_a_host_at_each_table() {
        assertThat(town.broken(HOSTS, "Aino Sara Per | Göran Ida")).isEmpty();
    }

    @Test
    void a_no_is_no_host() {
        assertThat(town.broken(HOSTS, "Sara Per | Aino Göran")).containsExactly("");
    }

    @Test
    void who_leads_can_be_the_host() {
        assertThat(town.broken(HOSTS, "Sara Per *Göran | Aino Ida")).isEmpty();
    }

    @Test
    void it_can_ask_for_more_of_any_value() {
        var two = new AtLeast("area", "skola", 2, Strength.MUST);
        assertThat(town.broken(two, "Aino Sara | Göran Per | Ida Olle"))
                .containsExactly("Göran", "2");
    }

    @Test
    void two_hosts_are_not_enough_for_three_tables() {
        assertThat(town.at(2, 3, 2, 2).atLeast(HOSTS)).isEqualTo(2);
        assertThat(town.at(1, 3, 2, 2).impossible(HOSTS))
                .containsExactly("at-least [1, 2, 3, host, yes]");
    }

    @Test
    void a_host_who_leads_two_tables_counts_at_both() {
        assertThat(town.at(1, 3, 2, 2).led(Form.CIRCLES, 1, 3).impossible(HOSTS))
                .noneMatch(why -> why.startsWith("at-least"));
    }
}
