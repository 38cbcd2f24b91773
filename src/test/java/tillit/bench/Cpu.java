package tillit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Processor time of other processes, from Linux's {@code /proc}; its ticks are a hundredth of a second. */
final class Cpu {

    private static final int MILLIS_A_TICK = 10;

    /** Counted from the field after the name, which may hold spaces. */
    private static final int PARENT = 1;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    private Cpu() {}

    static Duration of(long pid) {
        return ticks(sum(stat(pid), USER, SYSTEM));
    }

    static Duration withChildren(long parent) {
        var own = sum(stat(parent), USER, SYSTEM, USER_OF_ENDED_CHILDREN, SYSTEM_OF_ENDED_CHILDREN);
        var children =
                ProcessHandle.of(parent).stream()
                        .flatMap(ProcessHandle::children)
                        .map(child -> stat(child.pid()))
                        .filter(stat -> stat.size() > SYSTEM)
                        .filter(stat -> stat.get(PARENT).equals(String.valueOf(parent)))
                        .mapToLong(stat -> sum(stat, USER, SYSTEM))
                        .sum();
        return ticks(own + children);
    }

    private static Duration ticks(long ticks) {
        return Duration.ofMillis(ticks * MILLIS_A_TICK);
    }

    private static long sum(List<String> stat, int... fields) {
        return Arrays.stream(fields).mapToLong(field -> Long.parseLong(stat.get(field))).sum();
    }

    private static List<String> stat(long pid) {
        var file = Path.of("/proc/" + pid + "/stat");
        try {
            var line = Files.readString(file);
            return List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing to read at " + file, e);
        }
    }
}
