package tillit.composition.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.composition.scheduling.Span;

/** When Aino is busy in October 2026, from what different calendars give out. Summer time ends on the 25th. */
class CalendarFileTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Span OCTOBER =
            new Span(Instant.parse("2026-09-30T22:00:00Z"), Instant.parse("2026-10-31T23:00:00Z"));

    @Test
    void free_and_busy_times_say_whose_they_are() {
        var read =
                read(
                        """
                        BEGIN:VFREEBUSY
                        ATTENDEE;CN="Lindqvist, Aino":MAILTO:Aino.Lindqvist@ekhamn.example
                        FREEBUSY;FBTYPE=BUSY:20261013T070000Z/PT3H,20261014T110000Z/20261014T120000Z
                        FREEBUSY;FBTYPE=FREE:20261015T070000Z/PT3H
                        FREEBUSY:20251013T070000Z/PT3H
                        END:VFREEBUSY
                        """);

        assertThat(read.addresses()).containsExactly("aino.lindqvist@ekhamn.example");
        assertThat(times(read))
                .containsExactly("2026-10-13T07:00:00Z PT3H", "2026-10-14T11:00:00Z PT1H");
    }

    /** Nine o'clock stays nine o'clock, also after the 25th. */
    @Test
    void what_comes_back_every_week_comes_back_but_not_when_it_is_called_off() {
        assertThat(
                        events(
                                """
                                UID:weekly
                                DTSTART;TZID=Europe/Stockholm:20260106T090000
                                DTEND;TZID=Europe/Stockholm:20260106T110000
                                RRULE:FREQ=WEEKLY;BYDAY=TU
                                EXDATE;TZID=Europe/Stockholm:20261013T090000
                                """))
                .containsExactly(
                        "2026-10-06T07:00:00Z PT2H",
                        "2026-10-20T07:00:00Z PT2H",
                        "2026-10-27T08:00:00Z PT2H");
    }

    @Test
    void a_time_that_was_moved_is_where_it_was_moved_to() {
        assertThat(
                        events(
                                """
                                UID:weekly
                                RECURRENCE-ID:20261013T070000Z
                                DTSTART;TZID=Europe/Stockholm:20261014T130000
                                DURATION:PT1H
                                END:VEVENT
                                BEGIN:VEVENT
                                UID:weekly
                                DTSTART;TZID=Europe/Stockholm:20261006T090000
                                DURATION:PT2H
                                RRULE:FREQ=WEEKLY;COUNT=2
                                """))
                .containsExactly("2026-10-06T07:00:00Z PT2H", "2026-10-14T11:00:00Z PT1H");
    }

    @Test
    void a_time_that_only_became_longer_is_there_once() {
        assertThat(
                        events(
                                """
                                UID:weekly
                                DTSTART:20261006T070000Z
                                DURATION:PT1H
                                RRULE:FREQ=WEEKLY;COUNT=1
                                END:VEVENT
                                BEGIN:VEVENT
                                UID:weekly
                                RECURRENCE-ID:20261006T070000Z
                                DTSTART:20261006T070000Z
                                DURATION:PT2H
                                """))
                .containsExactly("2026-10-06T07:00:00Z PT2H");
    }

    @Test
    void what_began_before_the_time_that_is_asked_for_and_lasts_into_it_counts() {
        assertThat(
                        events(
                                """
                                DTSTART;VALUE=DATE:20250928
                                DTEND;VALUE=DATE:20251003
                                RRULE:FREQ=YEARLY
                                """))
                .containsExactly("2026-09-30T22:00:00Z PT48H");
    }

    @Test
    void the_last_day_of_a_rule_counts_and_the_next_does_not() {
        assertThat(
                        events(
                                """
                                DTSTART:20261005T080000Z
                                DURATION:PT30M
                                RRULE:FREQ=DAILY;UNTIL=20261006T080000Z
                                """))
                .containsExactly("2026-10-05T08:00:00Z PT30M", "2026-10-06T08:00:00Z PT30M");
    }

    @Test
    void outlooks_names_of_time_zones_are_understood() {
        assertThat(event("DTSTART;TZID=W. Europe Standard Time:20261013T090000\nDURATION:PT1H"))
                .containsExactly("2026-10-13T07:00:00Z PT1H");
        assertThat(event("DTSTART;TZID=\"FLE Standard Time\":20261013T090000\nDURATION:PT1H"))
                .containsExactly("2026-10-13T06:00:00Z PT1H");
    }

    @Test
    void a_zone_of_the_calendars_own_is_known_by_its_hours() {
        var read =
                read(
                        """
                        BEGIN:VTIMEZONE
                        TZID:Customized Time Zone
                        BEGIN:STANDARD
                        DTSTART:16010101T040000
                        TZOFFSETFROM:+0300
                        TZOFFSETTO:+0200
                        END:STANDARD
                        BEGIN:DAYLIGHT
                        DTSTART:16010101T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0300
                        END:DAYLIGHT
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        DTSTART;TZID=Customized Time Zone:20261013T100000
                        DURATION:PT1H
                        END:VEVENT
                        """);

        assertThat(times(read)).containsExactly("2026-10-13T07:00:00Z PT1H");
    }

    @Test
    void a_whole_day_lasts_from_midnight_to_midnight_also_when_it_has_25_hours() {
        assertThat(event("DTSTART;VALUE=DATE:20261025"))
                .containsExactly("2026-10-24T22:00:00Z PT25H");
        assertThat(event("DTSTART;VALUE=DATE:20261012\nDTEND;VALUE=DATE:20261014"))
                .containsExactly("2026-10-11T22:00:00Z PT48H");
    }

    @Test
    void what_is_cancelled_or_only_noted_keeps_nobody_busy() {
        var time = "DTSTART:20261013T070000Z\nDURATION:PT1H\n";

        assertThat(event(time + "STATUS:CANCELLED")).isEmpty();
        assertThat(event(time + "TRANSP:TRANSPARENT")).isEmpty();
        assertThat(event(time + "X-MICROSOFT-CDO-BUSYSTATUS:FREE")).isEmpty();
        assertThat(event(time + "TRANSP:OPAQUE")).hasSize(1);
    }

    @Test
    void an_alarm_is_not_part_of_its_appointment() {
        assertThat(
                        event(
                                """
                                DTSTART:20261013T070000Z
                                DURATION:PT1H
                                BEGIN:VALARM
                                DURATION:PT5M
                                END:VALARM\
                                """))
                .containsExactly("2026-10-13T07:00:00Z PT1H");
    }

    @Test
    void folded_lines_and_capitals_make_no_difference() {
        assertThat(event("dtstart;tzid=Europe/Stock\n holm:2026101\n 3T090000\nDuration:PT1H"))
                .containsExactly("2026-10-13T07:00:00Z PT1H");
    }

    private static List<String> event(String lines) {
        return events(lines + "\n");
    }

    private static List<String> events(String lines) {
        return times(read("BEGIN:VEVENT\n" + lines + "END:VEVENT\n"));
    }

    private static List<String> times(Reading.Calendar read) {
        return read.busy().spans().stream()
                .map(span -> span.from() + " " + Duration.between(span.from(), span.to()))
                .toList();
    }

    private static Reading.Calendar read(String inside) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + inside + "END:VCALENDAR\n";
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return (Reading.Calendar) CalendarFile.read(bytes, STOCKHOLM, OCTOBER);
    }
}
