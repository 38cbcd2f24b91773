package tillit.programme.visit;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tillit.access.CalendarSource;
import tillit.access.PersonId;
import tillit.notice.calendar.Event;

/** The meetings of others to which somebody has said yes, in the calendar that they follow. */
@Component
class VisitCalendar implements CalendarSource {

    private final VisitBook book;
    private final VisitMail mail;

    VisitCalendar(VisitBook book, VisitMail mail) {
        this.book = book;
        this.mail = mail;
    }

    @Override
    public List<Event> events(PersonId person, Locale language) {
        return book.of(person).stream()
                .filter(one -> !one.calledOff() && one.coming().contains(person))
                .map(one -> mail.event(one, person, language))
                .toList();
    }
}
