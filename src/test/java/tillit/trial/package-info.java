@NullMarked
package tillit.trial;

import org.jspecify.annotations.NullMarked;
