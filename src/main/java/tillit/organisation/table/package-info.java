/** Reads the tables that HR systems give, and writes tables that Excel opens; knows nothing of people or units. */
@NullMarked
package tillit.organisation.table;

import org.jspecify.annotations.NullMarked;
