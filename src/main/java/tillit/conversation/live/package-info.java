/** Sends what has changed to those who look on; stores nothing, knows no room. */
@ApplicationModule(
        displayName = "Live",
        allowedDependencies = {})
@NullMarked
package tillit.conversation.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
