/** Lets people at an occasion talk by a method. */
@NullMarked
package tillit.programme.talk;

import org.jspecify.annotations.NullMarked;
