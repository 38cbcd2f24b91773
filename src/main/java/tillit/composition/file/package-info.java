/** The files in which a composition is handed over: people, rules, a result, and a report of it. */
@NullMarked
package tillit.composition.file;

import org.jspecify.annotations.NullMarked;
