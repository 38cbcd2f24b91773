package tillit.notice.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An invitation to one meeting, as calendars understand it when it comes with a mail (RFC 5546). It holds one meeting
 * because of several they take the first and forget the rest.
 *
 * @param asks whether guests are asked for an answer; else they have said yes elsewhere
 * @param stamp when it was written
 */
public record Invitation(
        Event event,
        Guest organizer,
        List<Guest> guests,
        boolean asks,
        ZoneId zone,
        Instant stamp) {

    public Invitation {
        guests = List.copyOf(guests);
    }

    /** One that asks for an answer. */
    public Invitation(
            Event event, Guest organizer, List<Guest> guests, ZoneId zone, Instant stamp) {
        this(event, organizer, guests, true, zone, stamp);
    }

    /** One to guests who have said yes. */
    public static Invitation told(
            Event event, Guest organizer, List<Guest> guests, ZoneId zone, Instant stamp) {
        return new Invitation(event, organizer, guests, false, zone, stamp);
    }

    public String text() {
        return written("REQUEST", "CONFIRMED");
    }

    /** Takes the meeting out of their calendars again. */
    public String withdrawal() {
        return written("CANCEL", "CANCELLED");
    }

    private String written(String method, String status) {
        var lines = new Lines();
        lines.begin("VCALENDAR");
        lines.head(method);
        new ZoneText(zone).writeTo(lines);
        lines.begin("VEVENT");
        lines.event(event, zone, stamp);
        lines.add("STATUS", status);
        lines.add("ORGANIZER;CN=" + Lines.parameter(organizer.name()), mail(organizer));
        for (var guest : guests)
            lines.add(
                    "ATTENDEE;CN="
                            + Lines.parameter(guest.name())
                            + (asks
                                    ? ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
                                    : ";PARTSTAT=ACCEPTED;RSVP=FALSE"),
                    mail(guest));
        lines.end("VEVENT");
        lines.end("VCALENDAR");
        return lines.text();
    }

    private static String mail(Guest guest) {
        return "mailto:" + guest.mail();
    }
}
