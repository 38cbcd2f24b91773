/** The pages of the order of delegation: asking it, reading it, and preparing the next one. */
@NullMarked
package tillit.mandates.web.order;

import org.jspecify.annotations.NullMarked;
