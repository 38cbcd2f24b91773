/** Pages for talks at occasions. */
@NullMarked
package tillit.programme.web.talk;

import org.jspecify.annotations.NullMarked;
