/** Lets circles be composed of those who want to be in one, or are expected to. */
@NullMarked
package tillit.programme.forming;

import org.jspecify.annotations.NullMarked;
