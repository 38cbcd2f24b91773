/** Knows who is asking and what they may. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shell", "notice", "notice :: calendar"})
@NullMarked
package tillit.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
