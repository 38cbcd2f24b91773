/** When the circles of a composition meet: what is asked for, calendars, the timetable, and the invitations. */
@NullMarked
package tillit.composition.times;

import org.jspecify.annotations.NullMarked;
