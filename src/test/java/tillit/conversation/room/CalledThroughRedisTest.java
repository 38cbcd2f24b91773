package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import redis.embedded.RedisServer;
import tillit.FreePort;
import tillit.HouseTest;
import tillit.SecondNode;
import tillit.conversation.method.SeatId;

/** Two servers that call to each other through Redis, as a house with hundreds of halls at once may. */
@HouseTest(properties = {"tillit.trial=false", "tillit.live.look-again=1h"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalledThroughRedisTest {

    private static final int PORT = FreePort.pick();
    private static final RedisServer REDIS = server();

    @Autowired private Rooms rooms;
    @Autowired private JdbcClient sql;
    @Autowired private Environment environment;

    private SecondNode node;
    private TestHall one;
    private TestHall other;
    private SeatId seat;

    private static RedisServer server() {
        try {
            return RedisServer.newRedisServer()
                    .port(PORT)
                    .setting("bind 127.0.0.1")
                    .setting("save \"\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void redis_is_there(DynamicPropertyRegistry settings) throws IOException {
        REDIS.start();
        settings.add("tillit.nodes.redis", () -> "redis://localhost:" + PORT);
    }

    @BeforeAll
    void the_second_server_starts() {
        node = SecondNode.beside(environment);
    }

    @AfterAll
    void both_stop() throws IOException {
        node.close();
        REDIS.stop();
    }

    @BeforeEach
    void the_hall_writes() {
        one = TestHall.open(rooms, sql);
        other = one.seenBy(node.get(Rooms.class));
        seat = one.comesIn();
        told(other);
    }

    @Test
    void the_other_is_told_of_what_happens_and_nobody_listens_at_the_database() {
        writes("Hör ni?");

        await().until(() -> told(other) == rooms.now(one.room()).seq());
        assertThat(listenersAtTheDatabase()).isZero();
    }

    @Test
    void what_is_written_while_redis_is_gone_is_saved_and_seen_when_it_is_back()
            throws IOException {
        REDIS.stop();
        assertThat(writes("I tystnaden")).isInstanceOf(Outcome.Done.class);

        REDIS.start();

        await().until(() -> told(other) == rooms.now(one.room()).seq());
        writes("Hör ni igen?");
        await().until(() -> told(other) == rooms.now(one.room()).seq());
    }

    @Test
    void an_address_that_is_none_stops_the_start_without_telling_the_password() {
        assertThatThrownBy(() -> new RedisWire(URI.create("hemligt@redis")))
                .hasMessage("tillit.nodes.redis must be redis://HOST:PORT.");
    }

    private Outcome writes(String words) {
        return one.writes(seat, UUID.randomUUID(), words);
    }

    private static long told(TestHall at) {
        return at.rooms().asTold(at.room()).orElseThrow().seq();
    }

    private int listenersAtTheDatabase() {
        return sql.sql(
                        "select count(*) from pg_stat_activity where application_name = ? and datname ="
                                + " current_database()")
                .param(Listener.NAME)
                .query(Integer.class)
                .single();
    }
}
