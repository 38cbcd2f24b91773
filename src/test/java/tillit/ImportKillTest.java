package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.BIRGITTA;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server is killed in the middle of taking files in: nothing of them is there, and they can be taken in again. */
class ImportKillTest {

    private static final int PEOPLE = 300;

    private final ClusterDatabase database = TestCluster.emptyDatabase();
    private final JdbcClient sql = TestCluster.asSuperuser(database.name());

    @Test
    void half_an_import_is_none_and_the_whole_one_is_still_to_be_had() throws SQLException {
        var address = "";
        var before = 0L;
        try (var server = start()) {
            var birgitta = Visitor.signedIn(server.port(), BIRGITTA);
            before = positions();
            address = give(birgitta);
            try (var other = database.cluster().asSuperuser(database.name()).getConnection()) {
                holdsPositions(other);
                accept(birgitta, address);
                until(this::isHeldUp);
                server.kill();
            }
            LogWatch.tellNothing(server.output());
        }
        until(() -> !isHeldUp());
        assertThat(positions()).isEqualTo(before);
        assertThat(people()).isZero();

        try (var server = start()) {
            var birgitta = Visitor.signedIn(server.port(), BIRGITTA);
            accept(birgitta, address);
            settled(birgitta, address);
            assertThat(birgitta.get(address).body()).contains("Inhämtat");
            assertThat(positions()).isEqualTo(before + PEOPLE);
            assertThat(people()).isEqualTo(PEOPLE);
        }
    }

    private static String give(Visitor birgitta) {
        var files =
                Map.of(
                        "units.csv",
                        "unit_id,name,parent_id,area,from,to,succeeds\nKILL,Kajen,,Hamn,2020-01-01,,\n",
                        "people.csv",
                        "person_id,name,email,language\n" + rows("K%1$d,Kaj Kajsson %1$d,,sv"),
                        "positions.csv",
                        "person_id,unit_id,kind,level,employment,from,to,end_reason\n"
                                + rows("K%d,KILL,employee,,permanent,2020-01-01,,"));
        var answer = new Upload(birgitta, "/imports").give(files);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]+", "");
    }

    private static String rows(String form) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(form::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static void accept(Visitor birgitta, String address) {
        settled(birgitta, address);
        var seen =
                Pattern.compile("name=\"seen\" value=\"([-\\w]+)\"")
                        .matcher(birgitta.get(address).body());
        assertThat(seen.find()).isTrue();
        birgitta.post(address + "/acceptance", Map.of("seen", seen.group(1)));
    }

    private static void settled(Visitor birgitta, String address) {
        until(() -> birgitta.get(address + "/progress").body().equals("100"));
    }

    /** Whoever wants to write positions waits for this connection. */
    private static void holdsPositions(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table organisation.position in exclusive mode");
        }
    }

    private boolean isHeldUp() {
        return sql.sql(
                                "select count(*) from pg_stat_activity where datname = ? and wait_event_type = 'Lock'")
                        .param(database.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long positions() {
        return sql.sql("select count(*) from organisation.position").query(Long.class).single();
    }

    private long people() {
        return sql.sql("select count(*) from organisation.person where name like 'Kaj Kajsson%'")
                .query(Long.class)
                .single();
    }

    /** Half a minute at most. */
    private static void until(BooleanSupplier done) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("It takes more than half a minute").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private ServerProcess start() {
        return ServerProcess.on(database, "--server.port=0", "--tillit.trial=true");
    }
}
