/**
 * An open room for many: who organises it, its tables, its questions. Who takes part is nobody in particular: a
 * seat has a token, not a person.
 */
@ApplicationModule(
        displayName = "Gathering",
        allowedDependencies = {
            "access",
            "organisation",
            "shell",
            "table",
            "conversation",
            "conversation.method",
            "conversation.method :: state",
            "conversation.room",
            "conversation.live",
            "conversation.wall"
        })
@NullMarked
package tillit.conversation.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
