/** The pages of lessons and failures. */
@NullMarked
package tillit.commons.web.lesson;

import org.jspecify.annotations.NullMarked;
