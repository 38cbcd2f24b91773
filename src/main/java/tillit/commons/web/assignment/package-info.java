/** The pages of the common assignment. */
@NullMarked
package tillit.commons.web.assignment;

import org.jspecify.annotations.NullMarked;
