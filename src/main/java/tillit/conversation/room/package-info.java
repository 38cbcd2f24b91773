/** A running conversation as a numbered, append-only log; its state is what the events add up to. */
@ApplicationModule(
        displayName = "Room",
        allowedDependencies = {
            "access",
            "organisation",
            "shell",
            "conversation",
            "conversation.method",
            "conversation.live",
            "conversation.chest"
        })
@NullMarked
package tillit.conversation.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
