/** The page that leads to what we share. */
@NullMarked
package tillit.commons.web;

import org.jspecify.annotations.NullMarked;
