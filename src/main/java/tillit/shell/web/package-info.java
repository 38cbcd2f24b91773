/** The pages that no other module has. */
@NullMarked
package tillit.shell.web;

import org.jspecify.annotations.NullMarked;
