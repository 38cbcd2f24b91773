package tillit.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import redis.embedded.RedisServer;
import tillit.FreePort;
import tillit.Tillit;
import tillit.conversation.room.CallRate;

/**
 * {@code bin/bench calls}: how soon one server hears of another's rooms, through PostgreSQL and through Redis, with
 * more and more rooms that change all the time. About two minutes.
 */
final class CallsBench {

    private static final List<Integer> ROOMS = List.of(1, 20, 100, 500, 2_000);
    private static final int A_SECOND = 20;
    private static final int SECONDS = 8;

    private CallsBench() {}

    static void main() throws IOException, InterruptedException {
        System.out.println(Machine.inWords());
        var data = Path.of("target/bench/calls").toAbsolutePath();
        try (var house =
                SpringApplication.run(Tillit.class, "--server.port=0", "--tillit.data=" + data)) {
            throughPostgres(house);
            throughRedis();
        }
    }

    private static void throughPostgres(ApplicationContext house) throws InterruptedException {
        try (var calls = CallRate.throughPostgres(house)) {
            tell("PostgreSQL", calls);
        }
    }

    private static void throughRedis() throws IOException, InterruptedException {
        int port = FreePort.pick();
        var redis = RedisServer.newRedisServer().port(port).setting("bind 127.0.0.1").build();
        redis.start();
        try (var calls = CallRate.throughRedis(URI.create("redis://localhost:" + port))) {
            tell("Redis", calls);
        } finally {
            redis.stop();
        }
    }

    private static void tell(String engine, CallRate calls) {
        calls.late(ROOMS.getLast(), 1);
        for (int rooms : ROOMS) {
            var late = calls.late(rooms, SECONDS);
            System.out.printf(
                    "%-10s %,6d rooms, heard %,7d of %,7d: %s%n",
                    engine, rooms, late.size(), rooms * A_SECOND * SECONDS, Times.ofNanos(late));
        }
    }
}
