package tillit.conversation.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.conversation.RoomId;
import tillit.conversation.gathering.Alarms.Alarm;
import tillit.conversation.gathering.Alarms.Kind;
import tillit.conversation.gathering.web.phone.Hall;
import tillit.conversation.live.Streams;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.Rooms;

/** Two nodes hold back, and Birgitta's desk knows of both, whichever she looks at. */
@HouseTest
class AlarmsTest {

    private static final SeatId ROBOT = new SeatId(7);
    private static final SeatId EAGER = new SeatId(8);

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @Autowired private AlarmBook book;
    @Autowired private Streams streams;
    @Autowired private Clock clock;

    private Alarms one;
    private Alarms other;
    private RoomId room;

    @BeforeEach
    void there_are_two_nodes() {
        one = new Alarms(book, streams, clock);
        other = new Alarms(book, streams, clock);
        room = Hall.of(gatherings, rooms).gathering().room();
    }

    @Test
    void what_one_holds_back_the_other_knows_and_adds_its_own() {
        one.raise(room, Kind.EAGER_PHONE, ROBOT);
        one.exchange();
        other.raise(room, Kind.EAGER_PHONE, ROBOT);
        other.raise(room, Kind.EAGER_PHONE, EAGER);
        other.exchange();
        one.exchange();
        assertThat(one.of(room)).extracting(Alarm::times).containsExactly(3).isNotEmpty();
        assertThat(one.of(room)).isEqualTo(other.of(room));
    }

    @Test
    void only_who_is_held_back_as_no_finger_is_counts_as_a_robot() {
        one.raise(room, Kind.EAGER_PHONE, EAGER);
        for (int i = 0; i < AlarmBook.ROBOT; i++) one.raise(room, Kind.EAGER_PHONE, ROBOT);
        for (int i = 0; i < AlarmBook.ROBOT; i++) one.raise(room, Kind.MANY_JOIN, SeatId.SYSTEM);
        one.exchange();
        assertThat(one.of(room)).extracting(Alarm::robots).containsExactlyInAnyOrder(1, 0);
        assertThat(book.robots(room)).containsExactly(ROBOT);
    }

    @Test
    void of_a_room_that_is_gone_nothing_is_told() {
        var gone = RoomId.random();
        one.raise(gone, Kind.MANY_JOIN, SeatId.SYSTEM);
        one.raise(room, Kind.MANY_JOIN, SeatId.SYSTEM);
        one.exchange();
        assertThat(one.of(gone)).isEmpty();
        assertThat(one.of(room)).hasSize(1);
    }
}
