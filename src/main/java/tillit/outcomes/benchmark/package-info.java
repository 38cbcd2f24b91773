/** Keeps what other municipalities have, from Kolada, to be shown beside one's own. */
@NullMarked
package tillit.outcomes.benchmark;

import org.jspecify.annotations.NullMarked;
