/** The order of delegation: its versions, its lines, and what is searched in them. */
@NullMarked
package tillit.mandates.order;

import org.jspecify.annotations.NullMarked;
