package tillit.programme.course;

import tillit.access.PersonId;
import tillit.programme.plan.Part;

/**
 * Somebody who said that they come to an occasion.
 *
 * @param number which of all times that somebody said so; who leaves and comes again is another time
 */
record Coming(PersonId person, long number, Occasion occasion, Part part) {

    /** By which calendars know it again. */
    String uid() {
        return "coming-" + number + "@tillit";
    }
}
