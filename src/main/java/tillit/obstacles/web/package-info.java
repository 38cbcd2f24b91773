/** The pages of what is in the way. */
@NullMarked
package tillit.obstacles.web;

import org.jspecify.annotations.NullMarked;
