package tillit.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;
import tillit.Upload;
import tillit.Visitor;
import tillit.trial.Cast;

/**
 * {@code bin/bench register}: how long it takes to bring in 6,000 people with 60,000 positions, beside PostgreSQL's
 * own copying of the same positions into a table with the same indexes; and what the organisation's pages take.
 */
final class RegisterBench {

    private static final int TIMES = 3;

    private final Program program;
    private final Visitor birgitta;

    private RegisterBench(Program program) {
        this.program = program;
        var port = Integer.parseInt(program.address().replaceAll(".*:", ""));
        this.birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
    }

    static void main(String[] ignored) throws IOException, SQLException {
        var data = Path.of("target/bench/register").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        say("%s", Machine.inWords());
        say("Building, and the first start, which makes Ekhamn …");
        try (var program = Program.start(data)) {
            var bench = new RegisterBench(program);
            for (int i = 0; i < TIMES; i++) bench.bringIn();
            for (var page :
                    new String[] {"/clock", "/organisation", "/organisation?q=ander", "/figures"})
                bench.ask(page);
        }
    }

    /** Undone after each time, so that the next one has as much to do. */
    private void bringIn() throws SQLException {
        var files = PayrollFiles.LARGE.files();
        var began = System.nanoTime();
        var address = give(files);
        settled(address);
        var looked = since(began);
        var seen =
                Pattern.compile("name=\"seen\" value=\"([-\\w]+)\"")
                        .matcher(birgitta.get(address).body());
        if (!seen.find()) throw new IllegalStateException("It cannot be accepted.");
        began = System.nanoTime();
        birgitta.post(address + "/acceptance", Map.of("seen", seen.group(1)));
        settled(address);
        var accepted = since(began);
        var floor = copy();
        say(
                "Files given to difference shown: %.1f s; accepted to stored: %.1f s; PostgreSQL's copy of the positions: %.2f s (ratio %.1f)",
                seconds(looked),
                seconds(accepted),
                seconds(floor),
                seconds(accepted) / seconds(floor));
        birgitta.post(address + "/undoing", Map.of());
    }

    private String give(Map<String, String> files) {
        var answer = new Upload(birgitta, "/imports").give(files);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]+", "");
    }

    private void settled(String address) {
        while (!birgitta.get(address + "/progress").body().equals("100"))
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }

    /** The same rows, as fast as PostgreSQL takes them into such a table; durable like ours. */
    private Duration copy() throws SQLException {
        var rows = PayrollFiles.LARGE.positions();
        try (var connection = program.connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "drop table if exists floor; create table floor (person text, unit text, kind text, level text,"
                            + " employment text, from_day date, to_day date, reason text,"
                            + " id bigint generated always as identity primary key, unique (person, unit, from_day));"
                            + " create index on floor (unit)");
            var began = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy floor (person, unit, kind, level, employment, from_day, to_day, reason)"
                                    + " from stdin with (format csv, header)",
                            new StringReader(rows));
            return since(began);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(String page) {
        say("%-24s %s", page, PageTimes.of(birgitta, page));
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    @FormatMethod
    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
