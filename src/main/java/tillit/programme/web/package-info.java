/** The pages of programmes. */
@NullMarked
package tillit.programme.web;

import org.jspecify.annotations.NullMarked;
