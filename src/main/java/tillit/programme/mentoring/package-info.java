/** Mentors and mentees of different areas: what they wish, who is proposed to whom, and that both say yes. */
@NullMarked
package tillit.programme.mentoring;

import org.jspecify.annotations.NullMarked;
