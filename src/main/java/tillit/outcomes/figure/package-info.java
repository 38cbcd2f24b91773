/** Key figures as numbers: from a history to measures, without Spring, database or clock. */
@NullMarked
package tillit.outcomes.figure;

import org.jspecify.annotations.NullMarked;
