/** Who was there, by their own choice; nothing joins it to what was written. */
@NullMarked
package tillit.conversation.gathering.attendance;

import org.jspecify.annotations.NullMarked;
