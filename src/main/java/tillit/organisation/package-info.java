/** Keeps the people, units and positions, as they were on every day. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"access", "shell", "table"})
@NullMarked
package tillit.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
