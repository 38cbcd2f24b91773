/** Wider mandates that are tried for a time: their days, who is asked at the end, and what comes of them. */
@NullMarked
package tillit.mandates.trying;

import org.jspecify.annotations.NullMarked;
