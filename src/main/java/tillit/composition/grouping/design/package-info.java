/** Placements in which nobody meets twice, where algebra knows them: no search, and more rounds than search finds. */
@NullMarked
package tillit.composition.grouping.design;

import org.jspecify.annotations.NullMarked;
