/**
 * Says what a method is, and decides what happens in a room that follows it: (method, state, command)
 * gives events or a refusal, and the state is what the events add up to. Pure: no Spring, no database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package tillit.conversation.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
