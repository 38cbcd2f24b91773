/** Words brought together. */
@ApplicationModule(
        displayName = "Wall",
        allowedDependencies = {})
@NullMarked
package tillit.conversation.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
