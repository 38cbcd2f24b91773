/** Who may decide what where: the order of delegation, and what is tried beside it. */
@NullMarked
package tillit.mandates.deciding;

import org.jspecify.annotations.NullMarked;
