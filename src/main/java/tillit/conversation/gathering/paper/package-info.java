/** When the network was down: what was written on paper comes into the room afterwards. */
@NullMarked
package tillit.conversation.gathering.paper;

import org.jspecify.annotations.NullMarked;
