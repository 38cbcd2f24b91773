package tillit.programme.visit;

import tillit.programme.course.When;

/**
 * A meeting of the host's own, that takes place anyway.
 *
 * @param kind what kind of meeting it is, in the host's words
 * @param question on which the host wants their eyes
 */
public record Meeting(When when, String place, String kind, String question) {

    /** Whether calendars must hear of it. */
    boolean isElsewhere(Meeting other) {
        return !when.equals(other.when) || !place.equals(other.place);
    }
}
