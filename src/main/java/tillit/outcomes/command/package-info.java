/** Key figures from files, without a server: {@code bin/tillit figures}. */
@NullMarked
package tillit.outcomes.command;

import org.jspecify.annotations.NullMarked;
