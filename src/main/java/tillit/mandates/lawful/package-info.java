/** What the law lets a council or a board hand over, by country: pure, without database, clock or language. */
@NullMarked
package tillit.mandates.lawful;

import org.jspecify.annotations.NullMarked;
