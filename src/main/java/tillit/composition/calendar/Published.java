package tillit.composition.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Meetings to put into one's calendar by oneself: a file to download. */
public record Published(List<Event> events, ZoneId zone, Instant stamp) {

    public Published {
        events = List.copyOf(events);
    }

    public String text() {
        var lines = new Lines();
        lines.begin("VCALENDAR");
        lines.head("PUBLISH");
        new ZoneText(zone).writeTo(lines);
        for (var event : events) {
            lines.begin("VEVENT");
            lines.event(event, zone, stamp);
            lines.end("VEVENT");
        }
        lines.end("VCALENDAR");
        return lines.text();
    }
}
