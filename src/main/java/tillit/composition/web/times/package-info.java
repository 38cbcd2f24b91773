/** When circles meet: what is asked for, calendars, the result, one meeting, invitations. */
@NullMarked
package tillit.composition.web.times;

import org.jspecify.annotations.NullMarked;
