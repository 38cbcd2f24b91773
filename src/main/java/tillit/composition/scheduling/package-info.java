/**
 * When circles meet: who is busy, which hours and rooms there are, a timetable, and what is wrong with it. Knows no
 * Spring, no database, no clock and no language.
 */
@NullMarked
package tillit.composition.scheduling;

import org.jspecify.annotations.NullMarked;
