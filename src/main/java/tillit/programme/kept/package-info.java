/** Programmes as they are kept: who lays them out, and whether they are announced. */
@NullMarked
package tillit.programme.kept;

import org.jspecify.annotations.NullMarked;
