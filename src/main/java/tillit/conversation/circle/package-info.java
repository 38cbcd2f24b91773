/** People who meet again and again: their meetings, their key's locks, and what comes back next time. */
@ApplicationModule(
        displayName = "Circle",
        allowedDependencies = {
            "access",
            "notice",
            "notice :: calendar",
            "organisation",
            "shell",
            "conversation",
            "conversation.method",
            "conversation.room",
            "conversation.chest"
        })
@NullMarked
package tillit.conversation.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
