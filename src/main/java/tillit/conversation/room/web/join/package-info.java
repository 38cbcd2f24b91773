/** Where the code that is said aloud leads into a room. */
@NullMarked
package tillit.conversation.room.web.join;

import org.jspecify.annotations.NullMarked;
