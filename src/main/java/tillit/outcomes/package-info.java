/** Computes key figures of working conditions from the positions over time. */
@ApplicationModule(
        displayName = "Outcomes",
        allowedDependencies = {"access", "conversation", "organisation", "shell"})
@NullMarked
package tillit.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
