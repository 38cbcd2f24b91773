/** What the leaders need, asked before anything is designed: a survey with nobody’s name, and notes of interviews. */
@NullMarked
package tillit.programme.inquiry;

import org.jspecify.annotations.NullMarked;
