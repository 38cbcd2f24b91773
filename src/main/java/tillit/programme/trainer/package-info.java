/** Who may lead what the organisation leads itself, who is asked for which occasion, and what they answer. */
@NullMarked
package tillit.programme.trainer;

import org.jspecify.annotations.NullMarked;
