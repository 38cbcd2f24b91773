/** The page of a result: who sits where, what moving somebody would do, and who has met whom. */
@NullMarked
package tillit.composition.web.cards;

import org.jspecify.annotations.NullMarked;
