/** The page on which one says how an occasion was, and reads what all said. */
@NullMarked
package tillit.programme.web.evaluation;

import org.jspecify.annotations.NullMarked;
