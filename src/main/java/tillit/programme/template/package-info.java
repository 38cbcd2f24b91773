/** Programmes that ship, to be begun with a first day and an audience. Files of {@code programmes/}. */
@NullMarked
package tillit.programme.template;

import org.jspecify.annotations.NullMarked;
