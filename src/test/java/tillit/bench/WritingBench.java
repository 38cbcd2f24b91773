package tillit.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.Tillit;
import tillit.conversation.room.Rooms;

/**
 * {@code bin/bench writing}: how much a hall may write in a second, and how long each waits for "saved", beside what
 * this machine's PostgreSQL takes at all in the same tables, one row and a hundred rows to a transaction.
 */
final class WritingBench {

    private static final List<Integer> WRITERS = List.of(64, 128, 256, 512);
    private static final int ACCEPTED = 24_000;
    private static final int COME_IN = 6_000;
    private static final Duration FLOOR = Duration.ofSeconds(6);
    private static final int CONNECTIONS = 16;
    private static final int ROWS = 100;

    private WritingBench() {}

    static void main() throws SQLException {
        say("%s", Machine.inWords());
        var data = Path.of("target/bench/writing").toAbsolutePath();
        try (var house =
                SpringApplication.run(Tillit.class, "--server.port=0", "--tillit.data=" + data)) {
            var rooms = house.getBean(Rooms.class);
            var sql = house.getBean(JdbcClient.class);
            new WritingHall(rooms, sql, 600).write(64, ACCEPTED);
            say("%-34s %10s   time to the answer", "", "a second");
            comeIn(new WritingHall(rooms, sql, 0));
            for (var writers : WRITERS)
                tell(
                        writers + " phones write",
                        new WritingHall(rooms, sql, 600).write(writers, ACCEPTED));
            floor(house.getBean(DataSource.class));
        }
    }

    private static void comeIn(WritingHall hall) {
        tell(COME_IN + " come in, 512 at a time", hall.comeIn(512, COME_IN));
    }

    private static void floor(DataSource database) throws SQLException {
        var floor = new WritingFloor(database, FLOOR);
        say("Floor, bare JDBC, %d connections:", CONNECTIONS);
        tell("  one row to a transaction", floor.write(CONNECTIONS, 1));
        tell("  " + ROWS + " rows to a transaction", floor.write(CONNECTIONS, ROWS));
        tell("  the same, one connection", floor.write(1, ROWS));
    }

    private static void tell(String what, WritingRate rate) {
        say("%-34s %,10.0f   %s", what, rate.perSecond(), rate.times());
    }

    @FormatMethod
    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
