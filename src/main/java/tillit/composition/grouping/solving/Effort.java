package tillit.composition.grouping.solving;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How hard to try. With the same seed and a number of steps, the result is the same, however fast the machine is.
 *
 * @param steps of the search at most; absent for as many as there is time for
 * @param longest at most so long, by the clock
 */
public record Effort(long seed, OptionalLong steps, Duration longest) {

    public static Effort of(Duration longest) {
        return new Effort(1, OptionalLong.empty(), longest);
    }
}
