package tillit.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import tillit.browser.Chromium;

/**
 * {@code bin/bench room}: how soon nine phones see what the tenth sends, when fifty circles of ten meet at once, and
 * what that costs beside a bare write; what a phone loads first; how long a start takes. {@code bin/bench room live}
 * measures only the first.
 */
final class RoomBench {

    private static final int CIRCLES = 50;
    private static final int PER_SECOND = 50;
    private static final Duration TO_WARM = Duration.ofSeconds(20);
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int STARTS = 3;
    private static final int SLOW_PHONE = 4;

    private RoomBench() {}

    /** Measures these of {@code start}, {@code page} and {@code live}; all when none is named. */
    static void main(String[] parts) throws IOException, InterruptedException {
        var wanted = parts.length == 0 ? List.of("start", "page", "live") : List.of(parts);
        var data = Path.of("target/bench/room").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        say("%s", Machine.inWords());
        say("Building, and the first start, which makes Ekhamn …");
        Program.start(data).close();
        if (wanted.contains("start")) for (int i = 0; i < STARTS; i++) start(data);
        try (var program = Program.start(data)) {
            if (wanted.contains("page")) weigh(program);
            if (wanted.contains("live")) meet(program);
        }
    }

    private static void start(Path data) throws IOException {
        try (var program = Program.start(data)) {
            say("Start to ready: %.1f s", program.toReady().toMillis() / 1e3);
        }
    }

    private static void meet(Program program) throws IOException, InterruptedException {
        var web = new Web(program.address());
        say("%d circles of %d sign in and open their rooms …", CIRCLES, Town.SIZE);
        var evening = new Evening(web, new Town(web, program.sql()).meet(CIRCLES));
        say(
                "Everybody listens; %d contributions a second, %d s to get warm …",
                PER_SECOND, TO_WARM.toSeconds());
        evening.measure(TO_WARM, PER_SECOND);
        var java = program.cpu();
        var postgres = program.postgresCpu();
        var measured = evening.measure(TIME, PER_SECOND);
        java = program.cpu().minus(java);
        postgres = program.postgresCpu().minus(postgres);
        say("Submit to saved:             %s", measured.answers());
        say("Submit to another's screen:  %s, lost %d", measured.arrivals(), measured.lost());
        cost(measured, java, postgres);
    }

    private static void cost(Evening.Measured measured, Duration java, Duration postgres)
            throws IOException, InterruptedException {
        int bytes = (int) (measured.bytes() / measured.frames());
        int perSecond = (int) (measured.frames() / TIME.toSeconds());
        var floor = Floor.cpuOfAWrite(CIRCLES * Town.SIZE, bytes, perSecond).toNanos() / 1e3;
        var ours = java.toNanos() / 1e3 / measured.frames();
        var stored = postgres.toNanos() / 1e3 / measured.frames();
        say("An event delivered: %,d bytes, %d a second", bytes, perSecond);
        say("  bare write        %6.0f µs of processor (1)", floor);
        say("  Tillit            %6.0f µs (%.1f)", ours, ours / floor);
        say("  its PostgreSQL    %6.0f µs (%.1f)", stored, stored / floor);
    }

    private static void weigh(Program program) {
        var seated = Seated.of(program.address(), new Web(program.address()), program.sql());
        try (var chromium = new Chromium()) {
            var browser = chromium.browser();
            var first = FirstLoad.of(browser, seated, 1);
            first.parts().forEach((part, bytes) -> say("%8.1f kB  %s", bytes / 1e3, part));
            say("%8.1f kB  in all, over the wire", first.total() / 1e3);
            say("Longest script: %d ms", first.longestTaskMillis());
            var slow = FirstLoad.of(browser, seated, SLOW_PHONE).longestTaskMillis();
            say("Longest script on a processor %d times slower: %d ms", SLOW_PHONE, slow);
        }
    }

    @FormatMethod
    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
