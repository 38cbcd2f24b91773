/** What a composer works at: kept, with all that was tried, so that nothing is lost and all can be undone. */
@NullMarked
package tillit.composition.desk;

import org.jspecify.annotations.NullMarked;
