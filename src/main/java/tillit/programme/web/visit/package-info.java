/** The pages of leadership rooms: inviting, answering, and what is coming. */
@NullMarked
package tillit.programme.web.visit;

import org.jspecify.annotations.NullMarked;
