/** The ways from a conversation to what is in the way. */
@NullMarked
package tillit.obstacles.web.gathering;

import org.jspecify.annotations.NullMarked;
