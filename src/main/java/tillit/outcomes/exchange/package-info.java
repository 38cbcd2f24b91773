/** Hands one's own published key figures to other municipalities, and takes in theirs. */
@NullMarked
package tillit.outcomes.exchange;

import org.jspecify.annotations.NullMarked;
