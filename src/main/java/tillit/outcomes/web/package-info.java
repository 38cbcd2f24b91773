/** The pages on which one sees how the conditions for people's work have developed. */
@NullMarked
package tillit.outcomes.web;

import org.jspecify.annotations.NullMarked;
