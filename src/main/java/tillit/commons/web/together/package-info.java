/** The page of links and next time, and what of it stands on the page of its circle or network. */
@NullMarked
package tillit.commons.web.together;

import org.jspecify.annotations.NullMarked;
