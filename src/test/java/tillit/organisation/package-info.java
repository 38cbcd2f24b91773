@NullMarked
package tillit.organisation;

import org.jspecify.annotations.NullMarked;
