/** Brings what is in the way to the one who can remove it, who must answer. */
@ApplicationModule(
        displayName = "Obstacles",
        allowedDependencies = {
            "access",
            "conversation",
            "law",
            "mandates",
            "notice",
            "organisation",
            "shell",
            "table"
        })
@NullMarked
package tillit.obstacles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
