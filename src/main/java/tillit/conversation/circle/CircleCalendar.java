package tillit.conversation.circle;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tillit.access.CalendarSource;
import tillit.access.PersonId;
import tillit.conversation.circle.Meeting.Substitute;
import tillit.conversation.room.MethodShelf;
import tillit.notice.calendar.Event;

/** The meetings of somebody's circles, and those to which they come instead of somebody. */
@Component
class CircleCalendar implements CalendarSource {

    private final CircleKeeper circles;
    private final MethodShelf methods;
    private final ZoneId zone;

    CircleCalendar(
            CircleKeeper circles, MethodShelf methods, @Value("${tillit.zone}") ZoneId zone) {
        this.circles = circles;
        this.methods = methods;
        this.zone = zone;
    }

    @Override
    public List<Event> events(PersonId person, Locale language) {
        return circles.of(person).stream()
                .flatMap(circle -> meetings(circle, person).map(it -> event(circle, it)))
                .toList();
    }

    private static Stream<Meeting> meetings(Circle circle, PersonId person) {
        return circle.meetings().stream()
                .filter(meeting -> circle.has(person) || comesInstead(meeting, person));
    }

    private static boolean comesInstead(Meeting meeting, PersonId person) {
        return meeting.substitutes().stream().map(Substitute::person).anyMatch(person::equals);
    }

    /** Who follows the address sees it where it is now, so there is nothing to number. */
    private Event event(Circle circle, Meeting meeting) {
        return new Event(
                "meeting-" + meeting.id() + "@tillit",
                0,
                circle.name(),
                meeting.startsAt().atZone(zone).toLocalDateTime(),
                Duration.ofMinutes(methods.method(meeting.method()).minutes()),
                meeting.place());
    }
}
