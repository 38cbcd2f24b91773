/** What each person takes home from conversations, sealed for them alone. */
@ApplicationModule(
        displayName = "Chest",
        allowedDependencies = {"access", "organisation", "shell", "conversation"})
@NullMarked
package tillit.conversation.chest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
