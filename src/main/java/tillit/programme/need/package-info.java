/** What people need in order to be there: told once, and shown only to who must arrange it. */
@NullMarked
package tillit.programme.need;

import org.jspecify.annotations.NullMarked;
