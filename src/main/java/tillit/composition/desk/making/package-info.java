/** How a composition begins: who is invited, what the register tells of them, and the rules that usually apply. */
@NullMarked
package tillit.composition.desk.making;

import org.jspecify.annotations.NullMarked;
