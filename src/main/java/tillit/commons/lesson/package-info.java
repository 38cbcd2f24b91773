/** What somebody learned: what helped, and what went wrong. */
@NullMarked
package tillit.commons.lesson;

import org.jspecify.annotations.NullMarked;
