/** The own page of a circle or a network: links, and what is to be done until next time. */
@NullMarked
package tillit.commons.together;

import org.jspecify.annotations.NullMarked;
