package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.AtOnce;
import tillit.HouseTest;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.method.SeatId;

/** Seats of phones that are nobody's in particular. */
@HouseTest(properties = "tillit.trial=false")
class SeatsTest {

    @Autowired private Rooms rooms;
    @Autowired private JdbcClient sql;

    private TestHall hall;

    @BeforeEach
    void the_doors_open() {
        hall = TestHall.open(rooms, sql);
    }

    @Test
    @Timeout(60)
    void six_hundred_who_come_in_at_once_have_a_seat_each_and_are_here() {
        var seats = hall.comeIn(600);

        assertThat(seats)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 600).mapToObj(SeatId::new).toList());
        var room = rooms.now(hall.room());
        assertThat(seats).allMatch(room.state().seating()::here);
        assertThat(room.seats()).isEmpty();
        assertThat(hall.isUnbroken()).isTrue();
    }

    @Test
    void the_same_token_five_times_at_once_is_one_seat() {
        var token = TestHall.token();

        assertThat(AtOnce.answers(5, _ -> hall.comesIn(token))).containsOnly(new SeatId(1));

        assertThat(rooms.seatWith(token)).contains(new RoomSeat(hall.room(), new SeatId(1)));
        assertThat(hall.comesIn(TestHall.token())).isEqualTo(new SeatId(2));
    }

    @Test
    void a_token_opens_nothing_in_another_room() {
        var token = TestHall.token();
        hall.comesIn(token);
        var other = TestHall.open(rooms, sql);

        assertThat(rooms.seatNew(other.room(), token)).isEmpty();
        assertThat(rooms.seatWith(TestHall.token())).isEmpty();
    }

    @Test
    void a_leader_with_a_name_gets_a_number_that_no_phone_has() {
        hall.comeIn(3);
        var birgitta = new PersonId(RoomId.random().value());

        rooms.seat(hall.room(), birgitta, true);
        hall.comesIn(TestHall.token());

        assertThat(rooms.seatOf(hall.room(), birgitta).orElseThrow().id().number()).isEqualTo(4);
        assertThat(rooms.now(hall.room()).state().seating().bySeat()).hasSize(5);
        assertThat(rooms.now(hall.room()).seats()).hasSize(1);
    }

    /** Only the hash is kept, and nothing beside it but which seat it opens. */
    @Test
    void what_is_stored_of_a_phone_is_a_hash_and_a_seat() {
        hall.comeIn(1);

        var columns =
                sql.sql(
                                "select column_name from information_schema.columns where table_schema"
                                        + " = 'conversation' and table_name = 'token'")
                        .query(String.class)
                        .list();

        assertThat(columns).containsExactlyInAnyOrder("hash", "room", "seat");
    }
}
