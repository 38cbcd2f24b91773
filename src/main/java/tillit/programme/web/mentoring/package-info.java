/** Mentoring: what one wishes, who is proposed, and the two who talk. */
@NullMarked
package tillit.programme.web.mentoring;

import org.jspecify.annotations.NullMarked;
