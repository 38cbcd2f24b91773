/** Pages of a roll-out: what is asked, the plan, an occasion of it, and how far it has come. */
@NullMarked
package tillit.programme.web.rollout;

import org.jspecify.annotations.NullMarked;
