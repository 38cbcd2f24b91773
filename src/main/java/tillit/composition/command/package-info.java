/** Composing from files, without a server: {@code bin/tillit compose}. */
@NullMarked
package tillit.composition.command;

import org.jspecify.annotations.NullMarked;
