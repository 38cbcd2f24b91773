/** Mentors and mentees: not searched for but computed, so that nobody can do better. */
@NullMarked
package tillit.composition.grouping.mentors;

import org.jspecify.annotations.NullMarked;
