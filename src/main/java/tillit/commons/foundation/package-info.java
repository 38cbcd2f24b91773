/** The leadership foundation: principles in their order, and what they mean at the workplaces that have read them. */
@NullMarked
package tillit.commons.foundation;

import org.jspecify.annotations.NullMarked;
