/** Compares workplaces whose managers took part in circles with the others, before and after. */
@NullMarked
package tillit.outcomes.comparison;

import org.jspecify.annotations.NullMarked;
