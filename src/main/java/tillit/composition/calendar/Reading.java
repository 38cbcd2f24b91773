package tillit.composition.calendar;

import java.util.Set;
import tillit.composition.scheduling.Busy;

/** What came of reading a calendar file. */
public sealed interface Reading {

    /**
     * When somebody is busy, and nothing of what they do then.
     *
     * @param addresses of whom it says that the calendar is, in small letters; often none
     */
    record Calendar(Set<String> addresses, Busy busy) implements Reading {}

    /**
     * @param line from 1
     * @param reason a word for the text that says it in a language
     */
    record Unreadable(int line, String reason) implements Reading {}
}
