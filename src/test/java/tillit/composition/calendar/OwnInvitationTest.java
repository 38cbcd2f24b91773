package tillit.composition.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.composition.scheduling.Span;
import tillit.notice.calendar.Event;
import tillit.notice.calendar.Guest;
import tillit.notice.calendar.Invitation;

/** What we write ourselves we understand: who follows our calendar and gives it to us is busy then. */
class OwnInvitationTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Span OCTOBER =
            new Span(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"));

    @Test
    void we_understand_ourselves() {
        var event =
                new Event(
                        "meeting-1@tillit",
                        2,
                        "Samtalsgrupp 3; möte 1",
                        LocalDateTime.parse("2026-10-26T13:00"),
                        Duration.ofHours(3),
                        "Rådhuset");
        var aino = new Guest("Aino", "aino@ekhamn.example");
        var text = new Invitation(event, aino, List.of(aino), STOCKHOLM, Instant.EPOCH).text();

        var read = CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), STOCKHOLM, OCTOBER);

        assertThat(((Reading.Calendar) read).busy().spans())
                .containsExactly(
                        new Span(
                                Instant.parse("2026-10-26T12:00:00Z"),
                                Instant.parse("2026-10-26T15:00:00Z")));
    }
}
