package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.SecondNode;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;

/** A hall whose phones are served by two servers, which hear of each other's writing. */
@HouseTest(properties = {"tillit.trial=false", "tillit.live.look-again=1h"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallOnTwoNodesTest {

    @Autowired private Rooms rooms;
    @Autowired private JdbcClient sql;
    @Autowired private Environment environment;

    private SecondNode node;
    private TestHall one;
    private TestHall other;

    @BeforeAll
    void the_second_server_starts() {
        node = SecondNode.beside(environment);
    }

    @AfterAll
    void the_second_server_stops() {
        node.close();
    }

    @BeforeEach
    void the_hall_writes() {
        one = TestHall.open(rooms, sql);
        other = one.seenBy(node.get(Rooms.class));
    }

    @Test
    @Timeout(120)
    void what_two_hundred_phones_write_at_both_is_there_once_in_an_order_that_both_know() {
        var seats = AtOnce.answers(200, phone -> at(phone).comesIn());
        assertThat(seats).doesNotHaveDuplicates();

        AtOnce.each(
                200,
                phone -> {
                    for (int i = 0; i < 10; i++)
                        assertThat(writes(at(phone + i), seats.get(phone), phone + "/" + i))
                                .isInstanceOf(Outcome.Done.class);
                });

        assertThat(one.words())
                .hasSize(2000)
                .doesNotHaveDuplicates()
                .isEqualTo(other.words())
                .isEqualTo(one.stored());
        assertThat(one.isUnbroken()).isTrue();
    }

    @Test
    void a_phone_that_came_in_at_one_is_known_at_the_other() {
        var token = TestHall.token();
        var seat = one.comesIn(token);

        assertThat(node.get(Rooms.class).seatWith(token)).contains(new RoomSeat(one.room(), seat));
        assertThat(AtOnce.answers(4, number -> at(number).comesIn(token))).containsOnly(seat);
    }

    @Test
    void the_other_is_told_of_what_happens_and_of_the_end() {
        var seat = one.comesIn();
        assertThat(told(other)).isPositive();

        writes(one, seat, "Hör ni?");
        await().until(() -> told(other) == rooms.now(one.room()).seq());

        one.leads(new Command.Close(Command.SYSTEM));
        one.leads(new Command.Erase(Command.SYSTEM));
        rooms.forget(one.room());
        await().until(() -> other.rooms().asTold(other.room()).isEmpty());
    }

    @Test
    void what_happened_while_nothing_was_heard_is_seen_when_the_connection_is_back() {
        var seat = one.comesIn();
        told(other);
        for (int i = 0; i < 5; i++) {
            cutEveryListener();
            writes(one, seat, "I tystnaden " + i);
            await().until(() -> told(other) == rooms.now(one.room()).seq());
        }
        await().until(() -> listeners() == 2);
        writes(one, seat, "Hör ni igen?");
        await().until(() -> told(other) == rooms.now(one.room()).seq());
    }

    /** What listens is cut again and again, so long as a hundred words take; nobody calls what was missed. */
    @Test
    void what_a_hundred_words_said_while_nothing_was_heard_at_all_is_known_afterwards() {
        var seat = one.comesIn();
        told(other);
        var gone = new AtomicBoolean(true);
        var cutting =
                Thread.ofVirtual()
                        .start(() -> {
                            while (gone.get()) cutEveryListener();
                        });
        for (int i = 0; i < 100; i++) writes(one, seat, "I tystnaden " + i);
        gone.set(false);

        await().until(() -> !cutting.isAlive() && told(other) == rooms.now(one.room()).seq());
        assertThat(other.words()).hasSize(100).isEqualTo(one.stored());
    }

    /** The first one writes and dies before it can tell: the row is there, and nobody has called. */
    @Test
    void what_nobody_told_is_found_by_looking_now_and_then() {
        one.comesIn();
        var before = told(other);
        sql.sql(
                        "insert into conversation.room_event (room, seq, kind, facts) select room, seq + 1,"
                                + " kind, facts from conversation.room_event where room = ? and seq = ?")
                .params(one.room().value(), before)
                .update();
        assertThat(told(other)).isEqualTo(before);

        node.get(RoomPokes.class).lookNowAndThen();

        assertThat(told(other)).isEqualTo(before + 1);
    }

    private TestHall at(int number) {
        return number % 2 == 0 ? one : other;
    }

    private static Outcome writes(TestHall at, SeatId seat, String words) {
        return at.writes(seat, UUID.randomUUID(), words);
    }

    /** The number of the last event that those who look on at this node have been told of. */
    private static long told(TestHall at) {
        return at.rooms().asTold(at.room()).orElseThrow().seq();
    }

    private void cutEveryListener() {
        sql.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name ="
                                + " ? and datname = current_database()")
                .param(Listener.NAME)
                .query((row, _) -> row.getBoolean(1))
                .list();
    }

    private int listeners() {
        return sql.sql(
                        "select count(*) from pg_stat_activity where application_name = ? and datname ="
                                + " current_database()")
                .param(Listener.NAME)
                .query(Integer.class)
                .single();
    }
}
