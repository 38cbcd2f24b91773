/**
 * Gives an account of a placement: what a change would do, why somebody sits where they sit, who has met whom. Knows no
 * Spring, no database, no clock and no language.
 */
@NullMarked
package tillit.composition.account;

import org.jspecify.annotations.NullMarked;
