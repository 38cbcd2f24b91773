/** Finds plans: deals workplaces out, lets Timefold improve, and mends what an illness broke. */
@NullMarked
package tillit.programme.rollout.solving;

import org.jspecify.annotations.NullMarked;
