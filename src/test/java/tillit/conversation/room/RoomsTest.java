package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tillit.trial.Cast.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tillit.AtOnce;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.SealedWords;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.method.Command;
import tillit.conversation.method.Refusal;
import tillit.trial.Cast;

/** A room keeps what it has said yes to, once, in order; and says no to those who have no seat. */
@HouseTest
class RoomsTest {

    @Autowired private Rooms rooms;
    @Autowired private CircleKeeper circles;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;

    private Gathering here;
    private TestTable table;

    @BeforeEach
    void the_circle_comes_to_its_questions() {
        here = Gathering.of(circles, SARA, JONAS, FREJA, LEYLA);
        table = TestTable.at(rooms, sql, here, AINO, MIKKEL, SARA, JONAS, FREJA, LEYLA);
        table.starts();
        table.advancesTo("questions");
    }

    @Test
    void what_is_answered_done_is_in_the_log() {
        var words = SealedWords.some();

        var outcome = table.gives(SARA, UUID.randomUUID(), words);

        assertThat(outcome).isEqualTo(new Outcome.Done(table.numbers().getLast()));
        assertThat(table.words()).containsExactly(words);
    }

    @Test
    void what_is_sent_twice_is_there_once() {
        var key = UUID.randomUUID();
        var words = SealedWords.some();
        table.gives(SARA, key, words);
        var before = table.numbers();

        assertThat(table.gives(SARA, key, words)).isInstanceOf(Outcome.Done.class);

        assertThat(table.numbers()).isEqualTo(before);
        assertThat(table.words()).containsExactly(words);
    }

    @Test
    void what_ten_phones_send_at_once_is_all_there_in_unbroken_numbers() {
        var before = table.numbers().size();
        var phones = List.of(AINO, MIKKEL, SARA, JONAS, FREJA, LEYLA);

        AtOnce.each(
                10,
                phone -> {
                    for (int i = 0; i < 10; i++) table.gives(phones.get(phone % phones.size()));
                });

        assertThat(table.words()).hasSize(100).doesNotHaveDuplicates();
        assertThat(table.numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, before + 100).boxed().toList());
    }

    @Test
    void somebody_taken_away_can_neither_read_nor_write() {
        circles.remove(here.circle(), SARA.id());

        assertThat(table.gives(SARA, UUID.randomUUID(), SealedWords.some()))
                .isEqualTo(new Outcome.No(Refusal.NO_SUCH_SEAT));
        assertThat(rooms.seatOf(here.room(), SARA.id())).isEmpty();
        assertThat(rooms.withCode(rooms.now(here.room()).code(), SARA.id())).isEmpty();
        assertThat(table.words()).isEmpty();
    }

    @Test
    void somebody_taken_away_and_put_in_again_has_the_seat_they_had() {
        var before = rooms.seatOf(here.room(), SARA.id());
        circles.remove(here.circle(), SARA.id());
        circles.add(here.circle(), IDA.id());

        circles.add(here.circle(), SARA.id());

        assertThat(rooms.seatOf(here.room(), SARA.id())).isEqualTo(before);
        table.done(SARA, seat -> new Command.Arrive(seat, seat));
        table.gives(SARA);
        assertThat(rooms.seatOf(here.room(), IDA.id()).orElseThrow().id().number()).isEqualTo(7);
    }

    @Test
    void somebody_from_outside_has_no_seat() {
        assertThat(table.gives(OLLE, UUID.randomUUID(), SealedWords.some()))
                .isEqualTo(new Outcome.No(Refusal.NO_SUCH_SEAT));
        assertThat(rooms.withCode(rooms.now(here.room()).code(), OLLE.id())).isEmpty();
        assertThat(rooms.withCode(rooms.now(here.room()).code(), SARA.id())).contains(here.room());
    }

    @Test
    void a_substitute_gets_the_place_and_a_leaders_substitute_leads() {
        circles.substitute(here.circle(), here.room(), JONAS.id(), IDA.id());
        circles.substitute(here.circle(), here.room(), MIKKEL.id(), KERSTIN.id());

        assertThat(rooms.seatOf(here.room(), JONAS.id())).isEmpty();
        assertThat(rooms.seatOf(here.room(), IDA.id()).orElseThrow().leads()).isFalse();
        assertThat(rooms.seatOf(here.room(), KERSTIN.id()).orElseThrow().leads()).isTrue();
        table.done(KERSTIN, seat -> new Command.Arrive(seat, seat));
        table.done(KERSTIN, seat -> new Command.HandLead(seat, seat));
    }

    /** Whoever is in the room's queue must not wait for somebody who waits behind them. */
    @Test
    @Timeout(60)
    void substitutes_come_and_go_while_everybody_writes() {
        var phones = List.of(AINO, MIKKEL, SARA, FREJA, LEYLA);

        AtOnce.each(
                6,
                phone -> {
                    for (int i = 0; i < 10; i++) {
                        if (phone < 5) table.gives(phones.get(phone));
                        else if (i % 2 == 0) comes(IDA);
                        else comesAfterAll();
                    }
                });

        assertThat(table.words()).hasSize(50);
        assertThat(rooms.seatOf(here.room(), JONAS.id())).isPresent();
    }

    @Test
    void who_sit_down_at_once_have_a_seat_each() {
        var guests = List.of(IDA, PER, THOMAS, GORAN, OLLE, KERSTIN, IDA, PER);

        AtOnce.each(8, guest -> rooms.seat(here.room(), guests.get(guest).id(), false));

        assertThat(rooms.seated(here.room()))
                .extracting(seat -> seat.id().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(rooms.now(here.room()).state().seating().bySeat()).hasSize(12);
    }

    private void comes(Cast insteadOfJonas) {
        circles.substitute(here.circle(), here.room(), JONAS.id(), insteadOfJonas.id());
    }

    private void comesAfterAll() {
        circles.withdrawSubstitute(here.circle(), here.room(), JONAS.id());
    }

    /** Somebody is added, and then the database breaks off: nobody must be told of a seat that is not. */
    @Test
    void what_a_transaction_takes_back_the_room_has_never_heard_of() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            circles.add(here.circle(), IDA.id());
                            circles.add(here.circle(), PER.id());
                            throw new IllegalStateException("The database breaks off.");
                        }))
                .hasMessageContaining("breaks off");

        assertThat(rooms.now(here.room()).seq()).isEqualTo(table.numbers().getLast());
        table.gives(SARA);
        assertThat(table.numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, table.numbers().size()).boxed().toList());
    }
}
