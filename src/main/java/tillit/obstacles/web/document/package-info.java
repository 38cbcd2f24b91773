/** Pages of governing documents, and of clearing out. */
@NullMarked
package tillit.obstacles.web.document;

import org.jspecify.annotations.NullMarked;
