/** Knows what a country's law asks: working days, what may be requested, and when a text is erased. */
@ApplicationModule(displayName = "Law", allowedDependencies = "shell")
@NullMarked
package tillit.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
