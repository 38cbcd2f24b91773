/** The room's pages: the phone, the leader's desk, the big screen; and what is told to the room. */
@NullMarked
package tillit.conversation.room.web;

import org.jspecify.annotations.NullMarked;
