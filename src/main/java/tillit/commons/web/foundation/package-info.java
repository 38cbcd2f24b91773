/** The pages of the leadership foundation. */
@NullMarked
package tillit.commons.web.foundation;

import org.jspecify.annotations.NullMarked;
