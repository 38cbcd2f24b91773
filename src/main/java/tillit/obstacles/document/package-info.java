/** The governing documents and targets there are, and how they become fewer. */
@NullMarked
package tillit.obstacles.document;

import org.jspecify.annotations.NullMarked;
