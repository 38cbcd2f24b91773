package tillit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From and to are days of work, the first and the last. */
class DaysTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 1);

    private final Days october = Days.between(SUNDAY.minusMonths(1), SUNDAY.minusDays(1));
    private final Days fromSunday = Days.since(SUNDAY);

    @Test
    void the_first_and_the_last_day_belong_to_it() {
        assertThat(october.contains(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(october.contains(LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(october.contains(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(october.contains(SUNDAY)).isFalse();
    }

    @Test
    void what_has_no_last_day_lasts() {
        assertThat(fromSunday.contains(SUNDAY.plusYears(40))).isTrue();
        assertThat(fromSunday.contains(SUNDAY.minusDays(1))).isFalse();
    }

    @Test
    void one_that_begins_the_day_after_does_not_overlap() {
        assertThat(october.overlaps(fromSunday)).isFalse();
        assertThat(fromSunday.overlaps(october)).isFalse();
    }

    @Test
    void one_that_begins_on_the_last_day_overlaps() {
        var fromSaturday = Days.since(SUNDAY.minusDays(1));
        assertThat(october.overlaps(fromSaturday)).isTrue();
        assertThat(fromSaturday.overlaps(october)).isTrue();
        assertThat(october.within(fromSaturday))
                .isEqualTo(Days.between(SUNDAY.minusDays(1), SUNDAY.minusDays(1)));
    }

    @Test
    void a_child_that_lasts_longer_than_its_parent_is_not_within_it() {
        var summer = Days.between(SUNDAY.minusMonths(5), SUNDAY.minusMonths(2));
        var year = Days.between(SUNDAY.minusYears(1), SUNDAY);
        assertThat(year.contains(summer)).isTrue();
        assertThat(summer.contains(year)).isFalse();
        assertThat(year.contains(Days.since(SUNDAY.minusMonths(5)))).isFalse();
        assertThat(fromSunday.contains(Days.since(SUNDAY))).isTrue();
    }

    @Test
    void a_last_day_before_the_first_is_refused_with_both_days() {
        assertThatThrownBy(() -> Days.between(SUNDAY, SUNDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-11-01", "2026-10-31");
    }
}
