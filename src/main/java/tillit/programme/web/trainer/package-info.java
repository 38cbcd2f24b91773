/** The pages of the pool, of asking for a trainer, and of each trainer’s own. */
@NullMarked
package tillit.programme.web.trainer;

import org.jspecify.annotations.NullMarked;
