/** Draws pages and sends streams; knows no other module. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {})
@NullMarked
package tillit.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
