/** Keeps obstacles and what happens to them, and lets those act who may. */
@NullMarked
package tillit.obstacles.kept;

import org.jspecify.annotations.NullMarked;
