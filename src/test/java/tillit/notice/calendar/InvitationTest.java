package tillit.notice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write is read by somebody else's program, biweekly, and means the same there. */
class InvitationTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant STAMP = Instant.parse("2026-08-20T06:00:00Z");
    private static final Guest BIRGITTA = new Guest("Birgitta Holm", "birgitta@ekhamn.example");
    private static final Guest AINO = new Guest("Lindqvist, \"Aino\"", "aino@ekhamn.example");

    @Test
    void an_invitation_says_who_invites_whom_to_what() {
        var text = invitation(event("2026-10-13T13:00"), STOCKHOLM).text();
        var read = read(text);
        var event = read.getEvents().getFirst();

        assertThat(read.getMethod().isRequest()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo("meeting-1@ekhamn.example");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getSummary().getValue()).isEqualTo("Samtalsgrupp 3; möte 1, Ekhamn");
        assertThat(text).contains("SUMMARY:Samtalsgrupp 3\\; möte 1\\, Ekhamn");
        assertThat(event.getLocation().getValue()).isEqualTo("Rådhuset\nsal 2");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("birgitta@ekhamn.example");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("aino@ekhamn.example");
        assertThat(event.getAttendees().getFirst().getRsvp()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Stockholm,  2026-10-23T13:00, 2026-10-23T11:00:00Z",
        "Europe/Stockholm,  2026-10-26T13:00, 2026-10-26T12:00:00Z",
        "Europe/Copenhagen, 2027-03-26T09:00, 2027-03-26T08:00:00Z",
        "Europe/Copenhagen, 2027-03-29T09:00, 2027-03-29T07:00:00Z",
        "Europe/Helsinki,   2027-01-12T09:00, 2027-01-12T07:00:00Z",
        "UTC,               2027-01-12T09:00, 2027-01-12T09:00:00Z",
    })
    void one_oclock_is_one_oclock_before_and_after_the_clocks_change(
            String zone, LocalDateTime start, Instant moment) {
        var text = invitation(event(start.toString()), ZoneId.of(zone)).text();
        var read = read(text);

        assertThat(from(read.getEvents().getFirst())).isEqualTo(moment);
        assertThat(text.contains("BYMONTH=10;BYDAY=-1SU")).isEqualTo(!zone.equals("UTC"));
        assertThat(read.getTimezoneInfo().getTimezones()).hasSize(1);
    }

    @Test
    void a_meeting_that_is_called_off_is_taken_out() {
        var read = read(invitation(event("2026-10-13T13:00"), STOCKHOLM).withdrawal());

        assertThat(read.getMethod().isCancel()).isTrue();
        assertThat(read.getEvents().getFirst().getStatus().isCancelled()).isTrue();
    }

    @Test
    void ten_meetings_are_ten_events_in_a_file() {
        var events =
                IntStream.range(0, 10)
                        .mapToObj(i -> event("2026-09-%02dT13:00".formatted(i + 1)))
                        .toList();

        var read = read(new Published("Samtalsgrupp; 3", events, STOCKHOLM, STAMP).text());

        assertThat(read.getEvents()).hasSize(10);
        assertThat(read.getNames().getFirst().getValue()).isEqualTo("Samtalsgrupp; 3");
        assertThat(from(read.getEvents().get(3))).isEqualTo(Instant.parse("2026-09-04T11:00:00Z"));
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_nothing_slips_in_between() {
        var title = "Å".repeat(200) + "\r\nATTENDEE:mailto:eve@example.org";
        var event =
                new Event(
                        "u",
                        0,
                        title,
                        LocalDateTime.parse("2026-10-13T13:00"),
                        Duration.ofHours(3),
                        "");

        var text = invitation(event, STOCKHOLM).text();

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(text).getEvents().getFirst().getAttendees()).hasSize(1);
    }

    private static Instant from(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static Event event(String start) {
        return new Event(
                "meeting-1@ekhamn.example",
                2,
                "Samtalsgrupp 3; möte 1, Ekhamn",
                LocalDateTime.parse(start),
                Duration.ofHours(3),
                "Rådhuset\nsal 2");
    }

    private static Invitation invitation(Event event, ZoneId zone) {
        return new Invitation(event, BIRGITTA, List.of(AINO), zone, STAMP);
    }
}
