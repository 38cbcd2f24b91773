/** Tells people by mail and calendar, and never twice. */
@ApplicationModule(displayName = "Notice", allowedDependencies = "shell")
@NullMarked
package tillit.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
