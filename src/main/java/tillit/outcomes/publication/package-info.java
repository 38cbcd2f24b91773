/** Decides which cells of a table of key figures may be shown, and how sure a figure is. */
@NullMarked
package tillit.outcomes.publication;

import org.jspecify.annotations.NullMarked;
