package tillit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is alive on the heap of another process of this JDK, which collects with {@code SerialGC}. */
final class JavaHeap {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int GENERATIONS = 2;

    private JavaHeap() {}

    /** In bytes, after two collections. */
    static long of(long pid) throws IOException {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        var used = USED.matcher(jcmd(pid, "GC.heap_info"));
        long kilobytes = 0;
        for (int i = 0; i < GENERATIONS && used.find(); i++)
            kilobytes += Long.parseLong(used.group(1));
        return kilobytes * 1024;
    }

    private static String jcmd(long pid, String what) throws IOException {
        var asked = new ProcessBuilder(JCMD.toString(), String.valueOf(pid), what).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
