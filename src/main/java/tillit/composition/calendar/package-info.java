/** Reads from calendars when people are busy; knows which days are off. */
@NullMarked
package tillit.composition.calendar;

import org.jspecify.annotations.NullMarked;
