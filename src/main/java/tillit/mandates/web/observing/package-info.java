/** The pages of observations: asking a colleague, answering, and how one looks. */
@NullMarked
package tillit.mandates.web.observing;

import org.jspecify.annotations.NullMarked;
