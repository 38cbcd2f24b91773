package tillit.composition.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tillit.composition.scheduling.Span;

/** A file that is no calendar, or means no good, is told from one that is, with its line. */
class HostileCalendarTest {

    private static final Span YEAR =
            new Span(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2027-07-01T00:00:00Z"));
    private static final String EVENT = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n";
    private static final String END = "\nEND:VEVENT\nEND:VCALENDAR\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261313T090000Z                                     | 3 | no-value",
                "DTSTART;TZID=Europe/Ekhamn:20261013T090000                   | 3 | no-value",
                "DTSTART                                                      | 3 | no-line",
                "DTSTART:20261013T090000Z\\nDURATION:three hours              | 4 | no-value",
                "DTSTART:20261013T090000Z\\nDTEND:20261013T100000Z\\nRRULE:FREQ=WEEKLY;BYDAY=XX | 5 | no-value",
                "DTSTART:20261013T090000Z\\nDTEND:20261013T100000Z\\nRRULE:FREQ=SECONDLY | 5 | too-often",
                "DTSTART:20261013T090000Z\\nDTEND:20261013T100000Z\\nRRULE:FREQ=DAILY;BYSECOND=1 | 5 | too-often",
                "END:VTODO                                                    | 3 | cut",
            })
    void a_broken_line_is_told_with_its_number(String lines, int number, String reason) {
        assertThat(read(EVENT + lines.replace("\\n", "\n") + END))
                .isEqualTo(new Reading.Unreadable(number, reason));
    }

    @ParameterizedTest
    @CsvSource({"''", "name;unit", "'PK\u0003\u0004'", "BEGIN:VCARD"})
    void what_is_no_calendar_is_told_so(String text) {
        assertThat(read(text)).isEqualTo(new Reading.Unreadable(1, "no-calendar"));
    }

    @Test
    void a_file_that_was_cut_off_is_told_so() {
        assertThat(read(EVENT + "DTSTART:20261013T090000Z\n"))
                .isEqualTo(new Reading.Unreadable(3, "cut"));
    }

    @Test
    void an_appointment_every_day_for_ever_from_the_year_one_takes_no_time() {
        var daily = "DTSTART:00010101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY";

        var read = assertTimeout(Duration.ofSeconds(5), () -> read(EVENT + daily + END));

        assertThat(((Reading.Calendar) read).busy().spans()).hasSize(334);
    }

    @Test
    void many_appointments_counted_from_the_year_one_are_too_much() {
        var counted =
                "DTSTART:00010101T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2000000000"
                        + "\nEND:VEVENT\nBEGIN:VEVENT\n";

        var read =
                assertTimeout(Duration.ofSeconds(10), () -> read(EVENT + counted.repeat(30) + END));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        told -> assertThat(told.reason()).isEqualTo("too-much"));
    }

    @Test
    void many_appointments_with_as_many_exceptions_of_one_name_are_too_much() {
        var often =
                "UID:a\nDTSTART:20261013T090000Z\nDURATION:PT1H\nEND:VEVENT\nBEGIN:VEVENT\n"
                        .repeat(20_000);
        var exceptions =
                "UID:a\nRECURRENCE-ID:20261013T090000Z\nEND:VEVENT\nBEGIN:VEVENT\n".repeat(20_000);

        var read =
                assertTimeout(Duration.ofSeconds(10), () -> read(EVENT + often + exceptions + END));

        assertThat(read).isEqualTo(new Reading.Unreadable(1, "too-much"));
    }

    /** Telephones write a birthday without a year as one of 1604. */
    @Test
    void five_hundred_birthdays_of_old_are_not_too_much() {
        var birthday = "DTSTART;VALUE=DATE:16040320\nRRULE:FREQ=YEARLY\nEND:VEVENT\nBEGIN:VEVENT\n";

        var read = read(EVENT + birthday.repeat(500) + END);

        assertThat(((Reading.Calendar) read).busy().spans()).hasSize(1);
    }

    @Test
    void a_day_that_never_comes_is_waited_for_in_vain() {
        var never =
                "DTSTART:20260213T090000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30";

        var read = assertTimeout(Duration.ofSeconds(5), () -> read(EVENT + never + END));

        assertThat(((Reading.Calendar) read).busy().spans()).isEmpty();
    }

    @Test
    void ten_megabytes_of_a_picture_are_passed_by() {
        var picture =
                "ATTACH;ENCODING=BASE64:AAAA" + "\n AAAAAAAAAAAAAAAAAAAAAAAAAA".repeat(400_000);

        var read =
                assertTimeout(
                        Duration.ofSeconds(10),
                        () ->
                                read(
                                        EVENT
                                                + picture
                                                + "\nDTSTART:20261013T090000Z\nDURATION:PT1H"
                                                + END));

        assertThat(((Reading.Calendar) read).busy().spans()).hasSize(1);
    }

    @Test
    void a_line_without_end_and_rules_without_number_are_too_much() {
        var folded = "UID:x" + "\n AAAAAAAAAAAAAAAAAAAAAAAAAA".repeat(10_000);
        var rules =
                "DTSTART:20261013T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\n"
                        .repeat(3_000);

        assertThat(read(EVENT + folded + END)).isEqualTo(new Reading.Unreadable(3, "too-much"));
        assertThat(read(EVENT + rules + END))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        told -> assertThat(told.reason()).isEqualTo("too-much"));
    }

    /** Whatever is broken in a good file: it is read, or told to be unreadable with a line. */
    @Test
    void no_broken_letter_does_any_harm() {
        var good =
                EVENT
                        + "UID:a\nDTSTART;TZID=Europe/Stockholm:20260106T090000\nDTEND;TZID=Europe/Stockholm:20260106T110000\n"
                        + "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261224T000000Z\nEXDATE:20261013T070000Z"
                        + END;
        var random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder(good);
            for (int many = random.nextInt(3); many >= 0; many--)
                text.setCharAt(
                        random.nextInt(text.length()),
                        ";:,=TZ/P0129-+\n \"".charAt(random.nextInt(17)));
            if (read(text.toString()) instanceof Reading.Unreadable told)
                assertThat(told.line()).isBetween(1, 20);
        }
    }

    private static Reading read(String text) {
        return CalendarFile.read(
                text.getBytes(StandardCharsets.UTF_8), ZoneId.of("Europe/Stockholm"), YEAR);
    }
}
