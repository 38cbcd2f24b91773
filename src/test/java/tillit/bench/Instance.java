package tillit.bench;

import java.time.Duration;

/** A question of a known size, whose answer is measured. */
interface Instance {

    String name();

    /** What must be reached, in words. */
    String goal();

    /** Asked anew each time, with the seed for everything that is left to chance. */
    Measured measure(long seed);

    /**
     * @param result in words, with the bound that is proven
     * @param reached whether the goal is, but for the time
     * @param cpu of the thread that found it
     * @param floor what reading the same answer once costs, as its judge does
     */
    record Measured(String result, boolean reached, Duration wall, Duration cpu, Duration floor) {

        @Override
        public String toString() {
            return "%s · %s · %.2f s, CPU %.2f s; judged in %.3f s (%.0f times as long)"
                    .formatted(
                            result,
                            reached ? "reached" : "NOT REACHED",
                            seconds(wall),
                            seconds(cpu),
                            seconds(floor),
                            seconds(cpu) / seconds(floor));
        }

        private static double seconds(Duration time) {
            return time.toNanos() / 1e9;
        }
    }
}
