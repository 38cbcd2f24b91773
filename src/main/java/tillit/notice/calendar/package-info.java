/** Writes what people's calendars read: invitations, and meetings to follow. */
@NamedInterface("calendar")
@NullMarked
package tillit.notice.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
