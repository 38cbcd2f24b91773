/** The trial municipality Ekhamn: made-up people to try everything with; absent outside the trial. */
@ApplicationModule(displayName = "Trial")
@NullMarked
package tillit.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
