/** Shows who may decide what, and tries wider mandates for a time. */
@ApplicationModule(
        displayName = "Mandates",
        allowedDependencies = {
            "access",
            "conversation",
            "law",
            "notice",
            "organisation",
            "shell",
            "table"
        })
@NullMarked
package tillit.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
