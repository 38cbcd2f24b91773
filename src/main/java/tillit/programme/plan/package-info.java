/**
 * What a programme is: an aim, days, an audience, and parts in an order; whom it reaches and how many hours it asks
 * follow from that and from the register. Knows no Spring, no database, no clock and no language.
 */
@NullMarked
package tillit.programme.plan;

import org.jspecify.annotations.NullMarked;
