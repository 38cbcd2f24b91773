/** Where everybody finds, chooses and prepares what is for them; and where a host sees who comes. */
@NullMarked
package tillit.programme.web.catalogue;

import org.jspecify.annotations.NullMarked;
