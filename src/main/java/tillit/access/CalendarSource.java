package tillit.access;

import java.util.List;
import java.util.Locale;
import tillit.notice.calendar.Event;

/** A module that knows of meetings somebody goes to. */
public interface CalendarSource {

    /** Those ahead, and some that have been; their titles in this language. */
    List<Event> events(PersonId person, Locale language);
}
