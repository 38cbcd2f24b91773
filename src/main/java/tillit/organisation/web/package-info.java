/** The organisation to look about in: its tree, a unit, a colleague, on any day. */
@NullMarked
package tillit.organisation.web;

import org.jspecify.annotations.NullMarked;
