/**
 * The talk itself: a method is data, a room is a log, and what you may not see is never sent.
 *
 * <p>Inside: {@code method} (pure), {@code room} (the log and its pages), {@code live} (the streams), {@code wall} (words of many, counted),
 * {@code circle} (people who meet again), {@code chest} (what each takes home).
 */
@ApplicationModule(
        displayName = "Conversation",
        allowedDependencies = {"access", "notice", "notice :: calendar", "organisation", "shell"})
@NullMarked
package tillit.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
