package tillit.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.programme.catalogue.Choosing.Phase;
import tillit.programme.plan.Kind;

/** Who may choose when: it follows from the day. */
class ChoosingTest {

    private static final LocalDate OPENS = LocalDate.of(2027, 5, 1);
    private static final Choosing WITH_WAVE = new Choosing(Optional.of(2), Optional.of(OPENS), 3);

    @Test
    void nobody_chooses_before_the_day_then_the_curious_then_everybody() {
        assertThat(WITH_WAVE.on(OPENS.minusDays(1))).isEqualTo(Phase.LATER);
        assertThat(WITH_WAVE.on(OPENS)).isEqualTo(Phase.CURIOUS_FIRST);
        assertThat(WITH_WAVE.on(OPENS.plusDays(2))).isEqualTo(Phase.CURIOUS_FIRST);
        assertThat(WITH_WAVE.on(OPENS.plusDays(3))).isEqualTo(Phase.EVERYBODY);
        assertThat(WITH_WAVE.lastOfWave()).contains(OPENS.plusDays(2));
    }

    @Test
    void the_curious_may_not_choose_before_the_day_either() {
        assertThat(WITH_WAVE.lets(OPENS.minusDays(1), true)).isFalse();
        assertThat(WITH_WAVE.lets(OPENS, true)).isTrue();
        assertThat(WITH_WAVE.lets(OPENS, false)).isFalse();
        assertThat(WITH_WAVE.lets(OPENS.plusDays(3), false)).isTrue();
    }

    @Test
    void without_a_wave_it_opens_to_everybody_and_without_a_day_it_is_open() {
        var noWave = new Choosing(Optional.empty(), Optional.of(OPENS), 0);
        assertThat(noWave.on(OPENS.minusDays(1))).isEqualTo(Phase.LATER);
        assertThat(noWave.on(OPENS)).isEqualTo(Phase.EVERYBODY);
        assertThat(noWave.lastOfWave()).isEmpty();
        assertThat(new Choosing(Optional.empty(), Optional.empty(), 9).on(OPENS))
                .isEqualTo(Phase.EVERYBODY);
    }

    @Test
    void of_electives_one_chooses_two_and_of_courses_as_many_as_one_likes() {
        assertThat(Choosing.of(Kind.ELECTIVE).isEnough(1)).isFalse();
        assertThat(Choosing.of(Kind.ELECTIVE).isEnough(2)).isTrue();
        assertThat(Choosing.of(Kind.COURSE).isEnough(99)).isFalse();
    }
}
