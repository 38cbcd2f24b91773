/** The pages on which a programme is laid out, and the one on which everybody finds what is theirs. */
@NullMarked
package tillit.programme.web.plan;

import org.jspecify.annotations.NullMarked;
