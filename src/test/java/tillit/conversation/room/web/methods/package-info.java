@NullMarked
package tillit.conversation.room.web.methods;

import org.jspecify.annotations.NullMarked;
