/** Finds placements: deals people out, then improves. */
@NullMarked
package tillit.composition.grouping.solving;

import org.jspecify.annotations.NullMarked;
