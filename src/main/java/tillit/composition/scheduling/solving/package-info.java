/** Finds timetables: each circle's best row of days is computed exactly, and the circles then give way to each other. */
@NullMarked
package tillit.composition.scheduling.solving;

import org.jspecify.annotations.NullMarked;
