/** Reads from calendars when people are busy, and writes invitations; knows which days are off. */
@NullMarked
package tillit.composition.calendar;

import org.jspecify.annotations.NullMarked;
