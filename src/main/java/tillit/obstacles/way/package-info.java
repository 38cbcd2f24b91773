/** The rules of an obstacle's way to its answer: no Spring, no database, no clock. */
@NullMarked
package tillit.obstacles.way;

import org.jspecify.annotations.NullMarked;
