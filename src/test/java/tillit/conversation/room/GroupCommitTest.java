package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.conversation.method.Command;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.SeatId;

/** What a hall of phones sends at the same time is written together, and each of them gets its own answer. */
@HouseTest(properties = "tillit.trial=false")
class GroupCommitTest {

    private static final SeatId NOBODY = new SeatId(999);

    @Autowired private Rooms rooms;
    @Autowired private JdbcClient sql;
    @Autowired private GroupCommit together;
    @Autowired private DataSource database;
    @Autowired private TransactionTemplate transaction;

    private TestHall hall;
    private SeatId seat;

    @BeforeEach
    void the_hall_writes() {
        hall = TestHall.open(rooms, sql);
        seat = hall.comesIn(TestHall.token());
    }

    @Test
    @Timeout(60)
    void what_two_hundred_phones_send_at_once_is_all_there_in_few_transactions() {
        var seats = hall.comeIn(200);
        var before = hall.transactions();

        AtOnce.each(
                200,
                phone -> {
                    for (int i = 0; i < 10; i++)
                        assertThat(thought(seats.get(phone), phone + "/" + i))
                                .isInstanceOf(Outcome.Done.class);
                });

        assertThat(hall.words()).hasSize(2000).doesNotHaveDuplicates().isEqualTo(hall.stored());
        assertThat(hall.isUnbroken()).isTrue();
        assertThat(hall.transactions() - before).isLessThan(1000);
    }

    @Test
    void the_same_contribution_five_times_at_once_is_there_once() {
        for (int i = 0; i < 20; i++) {
            var key = UUID.randomUUID();
            var words = "Tid för varandra " + i;
            assertThat(AtOnce.answers(5, _ -> hall.writes(seat, key, words)))
                    .hasOnlyElementsOfType(Outcome.Done.class);
        }
        assertThat(hall.stored()).hasSize(20).doesNotHaveDuplicates();
    }

    /** While the room's row is held by somebody else all of them gather, and go into the log in one piece. */
    @Test
    @Timeout(60)
    void within_one_transaction_who_is_refused_is_so_alone_and_what_comes_twice_is_once()
            throws SQLException {
        var key = UUID.randomUUID();
        var before = hall.transactions();

        var answers =
                gathered(
                        40,
                        phone ->
                                switch (phone % 4) {
                                    case 0 -> thought(NOBODY, "Jag är ingen");
                                    case 1 -> hall.writes(seat, key, "En gång");
                                    default -> thought(seat, "Tanke " + phone);
                                });

        assertThat(answers).filteredOn(Outcome.Done.class::isInstance).hasSize(30);
        assertThat(answers).filteredOn(new Outcome.No(Refusal.NO_SUCH_SEAT)::equals).hasSize(10);
        assertThat(hall.stored()).hasSize(22).containsOnlyOnce("En gång");
        assertThat(hall.transactions() - before).isEqualTo(2);
    }

    /** PostgreSQL keeps no text with a zero in it; others must not suffer for it. */
    @Test
    @Timeout(60)
    void what_the_database_does_not_take_fails_alone() throws SQLException {

        var failed = gathered(20, phone -> fails(phone == 7 ? "Noll\0" : "Ett " + phone));

        assertThat(failed).containsOnlyOnce(true);
        assertThat(hall.stored()).hasSize(20);
        assertThat(hall.isUnbroken()).isTrue();
    }

    @Test
    void what_a_larger_transaction_takes_back_is_not_there_and_the_next_takes_its_number() {
        thought(seat, "Först");
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            thought(seat, "Aldrig");
                            throw new IllegalStateException("The database breaks off.");
                        }))
                .hasMessageContaining("breaks off");

        thought(seat, "Sedan");

        assertThat(hall.words()).containsExactly("Först", "Sedan").isEqualTo(hall.stored());
        assertThat(hall.isUnbroken()).isTrue();
    }

    @Test
    void who_closes_and_erases_leaves_no_word_and_no_token() {
        var token = TestHall.token();
        thought(hall.comesIn(token), "Det här ska bort");

        hall.leads(new Command.Close(Command.SYSTEM));
        hall.leads(new Command.Erase(Command.SYSTEM));

        assertThat(hall.stored()).isEmpty();
        assertThat(rooms.seatWith(token)).isEmpty();
        assertThat(rooms.seatNew(hall.room(), TestHall.token())).isEmpty();
    }

    private Outcome thought(SeatId seat, String words) {
        return hall.writes(seat, UUID.randomUUID(), words);
    }

    private boolean fails(String words) {
        try {
            thought(seat, words);
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** One thought opens a transaction, which waits for the room; all the others gather behind it. */
    private <T> List<T> gathered(int phones, IntFunction<T> does) throws SQLException {
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            hold(other);
            var first = CompletableFuture.runAsync(() -> thought(seat, "Inledning"));
            await().until(this::isHeldUp);
            var answers = CompletableFuture.supplyAsync(() -> AtOnce.answers(phones, does));
            await().until(() -> together.waiting() == phones);
            other.rollback();
            first.join();
            return answers.join();
        }
    }

    private void hold(Connection other) throws SQLException {
        try (var row =
                other.prepareStatement(
                        "select id from conversation.room where id = ? for update")) {
            row.setObject(1, hall.room().value());
            row.execute();
        }
    }

    private boolean isHeldUp() {
        return sql.sql(
                                "select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
