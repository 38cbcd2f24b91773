/** What those who were put together see of it: each their own place. */
@NullMarked
package tillit.composition.web.place;

import org.jspecify.annotations.NullMarked;
