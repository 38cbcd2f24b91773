/** The page of a network: whoever it is for joins, and whoever hosts says when. */
@NullMarked
package tillit.programme.web.network;

import org.jspecify.annotations.NullMarked;
