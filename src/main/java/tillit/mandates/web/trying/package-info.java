/** The pages of trials: beginning one, what the two see meanwhile, and what becomes of it. */
@NullMarked
package tillit.mandates.web.trying;

import org.jspecify.annotations.NullMarked;
