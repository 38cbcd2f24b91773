/** Somebody falls ill the day before: whom to move, so that as few as possible notice. */
@NullMarked
package tillit.composition.grouping.repair;

import org.jspecify.annotations.NullMarked;
