package tillit.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Majken looks back to how it was. */
class AsOnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void without_a_day_it_is_today_and_no_address_says_so() {
        var on = AsOn.of(" ", TODAY, false);
        assertThat(on.day()).isEqualTo(TODAY);
        assertThat(on.wrong()).isEmpty();
        assertThat(on.link("/organisation")).isEqualTo("/organisation");
    }

    @Test
    void a_chosen_day_stays_in_every_address() {
        var on = AsOn.of("2021-05-01", TODAY, false);
        assertThat(on.isToday()).isFalse();
        assertThat(on.link("/organisation")).isEqualTo("/organisation?day=2021-05-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 maj", "2021-02-30", "x", "99999999999999999999", "\0"})
    void what_is_no_day_is_asked_for_again_and_today_is_shown(String typed) {
        var on = AsOn.of(typed, TODAY, true);
        assertThat(on.day()).isEqualTo(TODAY);
        assertThat(on.wrong()).contains("organisation.day.none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-31", "2031-11-02", "+999999999-12-31"})
    void a_day_that_cannot_be_meant_is_told_as_such(String typed) {
        assertThat(AsOn.of(typed, TODAY, true).wrong()).contains("organisation.day.far");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2031-11-01"})
    void the_first_and_the_last_day_that_can_be_meant(String typed) {
        assertThat(AsOn.of(typed, TODAY, true).wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2027-01-01", "9999-12-31"})
    void what_comes_is_not_for_majken(String typed) {
        var on = AsOn.of(typed, TODAY, false);
        assertThat(on.day()).isEqualTo(TODAY);
        assertThat(on.wrong()).contains("organisation.day.ahead");
        assertThat(on.shows(TODAY)).isTrue();
        assertThat(on.shows(TODAY.plusDays(1))).isFalse();
    }
}
