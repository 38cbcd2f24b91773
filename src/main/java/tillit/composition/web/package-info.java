/** The pages on which a composer says who is to sit together, and by which rules. */
@NullMarked
package tillit.composition.web;

import org.jspecify.annotations.NullMarked;
