/** Tells people by mail: what is to be told is stored with what it tells of, and sent until it has gone. */
@ApplicationModule(displayName = "Notice", allowedDependencies = "shell")
@NullMarked
package tillit.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
