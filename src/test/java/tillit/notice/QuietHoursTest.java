package tillit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From seven in the evening until seven in the morning nobody's telephone buzzes because of us. */
class QuietHoursTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final QuietHours hours = hours("19:00", "07:00");

    /** 23 November 2026 is a Monday; on 28 March 2027 the clocks go forward. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T18:59, 2026-11-23T18:59, 2026-11-24T07:00",
        "2026-11-23T19:00, 2026-11-24T07:00, 2026-11-24T07:00",
        "2026-11-24T06:59, 2026-11-24T07:00, 2026-11-24T07:00",
        "2026-11-24T07:00, 2026-11-24T07:00, 2026-11-25T07:00",
        "2026-11-27T12:00, 2026-11-27T12:00, 2026-11-30T07:00",
        "2026-11-28T23:00, 2026-11-29T07:00, 2026-11-30T07:00",
        "2027-03-27T23:00, 2027-03-28T07:00, 2027-03-29T07:00",
    })
    void a_mail_leaves_when_people_do_not_rest(
            LocalDateTime written, LocalDateTime byDay, LocalDateTime gathered) {
        assertThat(leaves(Haste.AT_ONCE, written)).isEqualTo(written);
        assertThat(leaves(Haste.BY_DAY, written)).isEqualTo(byDay);
        assertThat(leaves(Haste.GATHERED, written)).isEqualTo(gathered);
    }

    @Test
    void they_may_lie_within_a_day_or_not_be_at_all() {
        var night = LocalDateTime.parse("2026-11-23T02:00");
        assertThat(hours("00:00", "06:00").leaves(Haste.BY_DAY, instant(night)))
                .isEqualTo(instant(night.withHour(6)));
        assertThat(hours("00:00", "06:00").leaves(Haste.BY_DAY, instant(night.withHour(22))))
                .isEqualTo(instant(night.withHour(22)));
        assertThat(hours("07:00", "07:00").leaves(Haste.BY_DAY, instant(night)))
                .isEqualTo(instant(night));
    }

    private LocalDateTime leaves(Haste haste, LocalDateTime written) {
        return hours.leaves(haste, instant(written)).atZone(STOCKHOLM).toLocalDateTime();
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(STOCKHOLM).toInstant();
    }

    private static QuietHours hours(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until), STOCKHOLM);
    }
}
