/** Holds what is shared: the common assignment, the leadership foundation, lessons and failures told. */
@ApplicationModule(
        displayName = "Commons",
        allowedDependencies = {
            "access",
            "conversation",
            "law",
            "notice",
            "organisation",
            "programme",
            "shell"
        })
@NullMarked
package tillit.commons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
