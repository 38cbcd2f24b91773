/** The pages on which people sign in, and the page they come to. */
@NullMarked
package tillit.access.web;

import org.jspecify.annotations.NullMarked;
