/** Brings a whole organisation through a development programme. */
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {
            "access",
            "composition",
            "conversation",
            "notice",
            "notice :: calendar",
            "organisation",
            "shell"
        })
@NullMarked
package tillit.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
