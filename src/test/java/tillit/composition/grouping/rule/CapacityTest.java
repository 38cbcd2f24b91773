package tillit.composition.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Town;

/** As many mentees as a mentor has room for. */
class CapacityTest {

    private static final Capacity ROOM = new Capacity("mentees", Strength.MUST);

    private final Town town =
            Town.of(
                    "Birgitta leads=yes mentees=1\nKerstin leads=yes mentees=2\nAino\nSara\nGöran\nPer");

    @Test
    void it_is_kept_by_as_many_as_there_is_room_for() {
        assertThat(town.broken(ROOM, "Aino *Birgitta | Sara Göran *Kerstin")).isEmpty();
    }

    @Test
    void each_one_more_costs_one() {
        assertThat(town.broken(ROOM, "Aino Sara Göran *Birgitta | Per *Kerstin"))
                .containsExactly("Birgitta 2");
    }

    @Test
    void all_their_groups_count_together() {
        assertThat(town.broken(ROOM, "Aino *Birgitta | Sara *Birgitta | Göran *Kerstin"))
                .containsExactly("Birgitta");
    }

    @Test
    void without_a_number_there_is_no_end_to_it() {
        assertThat(town.broken(ROOM, "Sara Göran Per *Aino")).isEmpty();
    }

    @Test
    void six_people_do_not_fit_with_those_who_have_room_for_three() {
        var led = town.at(1, 2, 1, 4).led(Form.MENTORS, 1, 1);
        assertThat(led.atLeast(ROOM)).isEqualTo(3);
        assertThat(led.impossible(ROOM)).containsExactly("capacity [6, 3]");
    }
}
