/** What the events of a room add up to: who is here, how far the talk has come, what was given. */
@NamedInterface("state")
@NullMarked
package tillit.conversation.method.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
