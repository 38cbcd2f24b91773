/** What each unit is here for, in its own words. */
@NullMarked
package tillit.commons.assignment;

import org.jspecify.annotations.NullMarked;
