/** Whom a programme is for today, and how far they have come in one part of it. */
@NullMarked
package tillit.programme.web.people;

import org.jspecify.annotations.NullMarked;
