package tillit.notice.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Meetings to put into one's calendar by oneself: a file to download, or an address to follow.
 *
 * @param name what a calendar that follows it calls it
 * @param stamp when it was written
 */
public record Published(String name, List<Event> events, ZoneId zone, Instant stamp) {

    /** How often a calendar that follows it should look (RFC 7986); many look when they like. */
    private static final String OFTEN = "PT4H";

    public Published {
        events = List.copyOf(events);
    }

    public String text() {
        var lines = new Lines();
        lines.begin("VCALENDAR");
        lines.head("PUBLISH");
        lines.add("NAME", Lines.escaped(name));
        lines.add("X-WR-CALNAME", Lines.escaped(name));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", OFTEN);
        lines.add("X-PUBLISHED-TTL", OFTEN);
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
