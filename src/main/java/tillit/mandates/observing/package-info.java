/** Observations: a colleague looks at one thing, and what they saw stays between two. */
@NullMarked
package tillit.mandates.observing;

import org.jspecify.annotations.NullMarked;
