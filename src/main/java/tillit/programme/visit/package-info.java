/** Leadership rooms: a host invites two colleagues of other areas to a meeting, for their eyes on one question. */
@NullMarked
package tillit.programme.visit;

import org.jspecify.annotations.NullMarked;
