/**
 * The wall of words: what many have sent, brought together and counted. Pure: no Spring, no database, no clock.
 */
@ApplicationModule(
        displayName = "Wall",
        allowedDependencies = {"conversation.method", "conversation.method :: state"})
@NullMarked
package tillit.conversation.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
