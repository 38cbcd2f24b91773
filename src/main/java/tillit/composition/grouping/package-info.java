/**
 * Who sits with whom: people, rules, a placement, and what each rule says of it. Knows no Spring, no database, no clock
 * and no language.
 */
@NullMarked
package tillit.composition.grouping;

import org.jspecify.annotations.NullMarked;
