/** When and where parts of programmes take place, who has a place and who waits for one. */
@NullMarked
package tillit.programme.course;

import org.jspecify.annotations.NullMarked;
