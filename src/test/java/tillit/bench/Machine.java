package tillit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what it was measured. */
final class Machine {

    private static final double KB_IN_GB = 1e6;

    private Machine() {}

    static String inWords() {
        return "%d cores of %s, %.0f GB, Java %s, load %.1f at the start"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        after("/proc/cpuinfo", "model name"),
                        Double.parseDouble(after("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                                / KB_IN_GB,
                        Runtime.version(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String after(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
