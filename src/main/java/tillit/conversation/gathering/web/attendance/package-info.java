/** The list of those who were there: where one writes one’s name, if one likes. */
@NullMarked
package tillit.conversation.gathering.web.attendance;

import org.jspecify.annotations.NullMarked;
