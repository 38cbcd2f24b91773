/** Pages for the circles of a part. */
@NullMarked
package tillit.programme.web.forming;

import org.jspecify.annotations.NullMarked;
