/** Keeps what is asked of roll-outs, their plans, and makes occasions of a plan that is accepted. */
@NullMarked
package tillit.programme.rollout.kept;

import org.jspecify.annotations.NullMarked;
