/** What one may choose among, how many, and who may choose first. */
@NullMarked
package tillit.programme.catalogue;

import org.jspecify.annotations.NullMarked;
