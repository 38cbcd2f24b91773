/** What {@code bin/bench} measures: the running program, beside this machine's own floor. */
@NullMarked
package tillit.bench;

import org.jspecify.annotations.NullMarked;
