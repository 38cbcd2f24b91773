/** Decides who sits with whom, and when, and can say why. */
@ApplicationModule(
        displayName = "Composition",
        allowedDependencies = {
            "access",
            "law",
            "notice",
            "notice :: calendar",
            "organisation",
            "shell",
            "table"
        })
@NullMarked
package tillit.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
