/** What those who were at an occasion say of it, with nobody’s name, and what of it may be shown. */
@NullMarked
package tillit.programme.evaluation;

import org.jspecify.annotations.NullMarked;
