/** Takes in the files that HR systems give: what they say, what would change, the change itself and its undoing. */
@NullMarked
package tillit.organisation.imports;

import org.jspecify.annotations.NullMarked;
