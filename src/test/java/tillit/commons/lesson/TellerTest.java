package tillit.commons.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.commons.lesson.Teller.Somebody;
import tillit.organisation.AreasAround.Area;

/** Whoever leaves out their name hides among at least five. */
class TellerTest {

    @Test
    void the_smallest_area_in_which_five_could_have_written_it() {
        var around = List.of(new Area("Hemtjänst", 400, 5), new Area("Äldreomsorg", 900, 60));
        assertThat(Somebody.in(around, true))
                .isEqualTo(new Somebody(Optional.of("Hemtjänst"), true));
    }

    @Test
    void managers_hide_among_managers_and_not_among_all() {
        var around = List.of(new Area("Räddningstjänst", 80, 4), new Area("Trygghet", 90, 9));
        assertThat(Somebody.in(around, true))
                .isEqualTo(new Somebody(Optional.of("Trygghet"), true));
        assertThat(Somebody.in(around, false))
                .isEqualTo(new Somebody(Optional.of("Räddningstjänst"), false));
    }

    @Test
    void where_every_area_is_too_small_it_is_somebody_here() {
        assertThat(Somebody.in(List.of(new Area("Kansli", 4, 1)), false))
                .isEqualTo(new Somebody(Optional.empty(), false));
        assertThat(Somebody.in(List.of(), true)).isEqualTo(new Somebody(Optional.empty(), true));
    }
}
