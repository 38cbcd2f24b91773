/**
 * Who goes when, where thousands take part: questions, plans, and what is wrong with a plan. Knows no Spring, no
 * database, no clock and no language.
 */
@NullMarked
package tillit.programme.rollout;

import org.jspecify.annotations.NullMarked;
