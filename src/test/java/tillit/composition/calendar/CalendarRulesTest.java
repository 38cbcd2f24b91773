package tillit.composition.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.composition.scheduling.Span;

/** What keeps Aino busy in October 2026, and what does not although it stands in her calendar. */
class CalendarRulesTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Span OCTOBER =
            new Span(Instant.parse("2026-09-30T22:00:00Z"), Instant.parse("2026-10-31T23:00:00Z"));
    private static final String TIME = "DTSTART:20261013T070000Z\nDURATION:PT1H\n";
    private static final String AINO_DECLINED =
            "ATTENDEE;PARTSTAT=DECLINED;CN=Aino:MAILTO:Aino@ekhamn.example\n";

    @Test
    void a_series_of_whole_days_ends_with_the_day_it_says() {
        assertThat(
                        times(
                                event(
                                        """
                                        DTSTART;VALUE=DATE:20261005
                                        RRULE:FREQ=DAILY;UNTIL=20261006
                                        """)))
                .containsExactly("2026-10-04T22:00:00Z PT48H");
    }

    @Test
    void a_series_at_nine_takes_place_on_the_day_it_ends_too() {
        assertThat(
                        times(
                                event(
                                        """
                                        DTSTART:20261005T070000Z
                                        DURATION:PT1H
                                        RRULE:FREQ=DAILY;UNTIL=20261006
                                        """)))
                .containsExactly("2026-10-05T07:00:00Z PT1H", "2026-10-06T07:00:00Z PT1H");
    }

    @Test
    void whoever_is_away_for_years_is_away_in_what_is_asked_for() {
        assertThat(times(event("DTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20300101\n")))
                .containsExactly("2026-09-30T22:00:00Z PT745H");
        assertThat(times(event("DTSTART;VALUE=DATE:20261030\nDURATION:P99999W\n")))
                .containsExactly("2026-10-29T23:00:00Z PT48H");
    }

    @Test
    void a_busy_time_of_no_length_is_no_time() {
        var read =
                read(
                        """
                        BEGIN:VFREEBUSY
                        FREEBUSY:20261013T070000Z/20261013T070000Z,20261014T070000Z/PT1H
                        FREEBUSY:20261015T070000Z/PT0S
                        END:VFREEBUSY
                        """);

        assertThat(times(read)).containsExactly("2026-10-14T07:00:00Z PT1H");
    }

    @Test
    void a_time_zone_may_stand_after_what_is_written_in_it() {
        var read =
                read(
                        event("DTSTART;TZID=Ekhamn:20261013T090000\nDURATION:PT1H\n")
                                + """
                                BEGIN:VTIMEZONE
                                TZID:Ekhamn
                                X-LIC-LOCATION:Europe/Helsinki
                                END:VTIMEZONE
                                """);

        assertThat(times(read)).containsExactly("2026-10-13T06:00:00Z PT1H");
    }

    @Test
    void what_somebody_has_declined_does_not_keep_them_busy() {
        var declined = event(TIME + AINO_DECLINED);

        assertThat(times(read(declined + "X-WR-CALNAME:aino@ekhamn.example\n"))).isEmpty();
        assertThat(times(read("X-OWNER:mailto:AINO@ekhamn.example\n" + declined))).isEmpty();
        assertThat(times(read(declined, Set.of("aino@ekhamn.example")))).isEmpty();
    }

    @Test
    void what_another_has_declined_still_keeps_them_busy() {
        var declined = event(TIME + AINO_DECLINED);

        assertThat(times(read(declined))).hasSize(1);
        assertThat(times(read(declined, Set.of("goran@ekhamn.example")))).hasSize(1);
        assertThat(
                        times(
                                read(
                                        event(TIME + AINO_DECLINED.replace("DECLINED", "ACCEPTED")),
                                        Set.of("aino@ekhamn.example"))))
                .hasSize(1);
    }

    @Test
    void one_time_of_a_series_can_be_declined() {
        var series = event("UID:a\n" + TIME + "RRULE:FREQ=WEEKLY;COUNT=2\n");
        var second =
                event(
                        """
                        UID:a
                        RECURRENCE-ID:20261020T070000Z
                        DTSTART:20261020T070000Z
                        DURATION:PT1H
                        """
                                + AINO_DECLINED);

        assertThat(times(read(series + second, Set.of("aino@ekhamn.example"))))
                .containsExactly("2026-10-13T07:00:00Z PT1H");
    }

    @Test
    void what_is_called_off_keeps_nobody_busy() {
        assertThat(times(read("METHOD:CANCEL\n" + event(TIME)))).isEmpty();
        assertThat(times(read("METHOD:REQUEST\n" + event(TIME)))).hasSize(1);
        assertThat(times(read(event(TIME) + "END:VCALENDAR\nBEGIN:VCALENDAR\nMETHOD:CANCEL\n")))
                .hasSize(1);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
    }

    private static List<String> times(String inside) {
        return times(read(inside));
    }

    private static List<String> times(Reading.Calendar read) {
        return read.busy().spans().stream()
                .map(span -> span.from() + " " + Duration.between(span.from(), span.to()))
                .toList();
    }

    private static Reading.Calendar read(String inside) {
        return read(inside, Set.of());
    }

    private static Reading.Calendar read(String inside, Set<String> owner) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + inside + "END:VCALENDAR\n";
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return (Reading.Calendar) CalendarFile.read(bytes, STOCKHOLM, OCTOBER, owner);
    }
}
