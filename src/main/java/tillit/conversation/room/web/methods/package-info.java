/** The methods as pages: to choose among, to read before one leads, to print and lay on the table. */
@NullMarked
package tillit.conversation.room.web.methods;

import org.jspecify.annotations.NullMarked;
