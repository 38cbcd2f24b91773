package tillit.programme.course;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tillit.access.CalendarSource;
import tillit.access.PersonId;
import tillit.notice.calendar.Event;

/** The occasions at which somebody has a place, in the calendar that they follow. */
@Component
class OccasionCalendar implements CalendarSource {

    private final Occasions occasions;
    private final OccasionMail mail;

    OccasionCalendar(Occasions occasions, OccasionMail mail) {
        this.occasions = occasions;
        this.mail = mail;
    }

    @Override
    public List<Event> events(PersonId person, Locale language) {
        return occasions.placesOf(person).stream()
                .map(one -> mail.event(one, language.getLanguage()))
                .toList();
    }
}
