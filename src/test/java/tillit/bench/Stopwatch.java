package tillit.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** By the clock, and by what the processor did for this thread. */
final class Stopwatch {

    private final long began = System.nanoTime();
    private final long cpu = used();

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    Duration wall() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    Duration cpu() {
        return Duration.ofNanos(used() - cpu);
    }

    /** Processor time of this alone. */
    static Duration cpuOf(Runnable work) {
        var watch = new Stopwatch();
        work.run();
        return watch.cpu();
    }
}
