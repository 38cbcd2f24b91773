package tillit.programme.course;

import tillit.access.PersonId;

/**
 * Somebody who said that they come to an occasion.
 *
 * @param number which of all times that somebody said so; who leaves and comes again is another time
 * @param name of what takes place
 */
record Coming(PersonId person, long number, Occasion occasion, String name) {

    /** By which calendars know it again. */
    String uid() {
        return "coming-" + number + "@tillit";
    }
}
