package tillit.conversation.gathering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tillit.conversation.method.Command;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.Rooms;

/**
 * Shows out the phones that send as no hand does, with all that they sent. Nobody is told which they were; who was
 * taken for one by mistake comes in again with a tap.
 */
@Service
public class Robots {

    private final Alarms alarms;
    private final AlarmBook book;
    private final Rooms rooms;

    Robots(Alarms alarms, AlarmBook book, Rooms rooms) {
        this.alarms = alarms;
        this.book = book;
        this.rooms = rooms;
    }

    /** Each of those that stand in the alarms now. */
    public void showOut(Gathering gathering) {
        for (var seat : book.robots(gathering.room())) {
            takeBack(gathering, seat);
            tell(gathering, new Command.RemoveSeat(SeatId.SYSTEM, seat));
            alarms.settle(gathering.room(), seat);
        }
    }

    private void takeBack(Gathering gathering, SeatId seat) {
        var room = rooms.now(gathering.room());
        room.method().steps().stream()
                .map(step -> room.state().contributions().by(seat, step.id()))
                .flatMap(List::stream)
                .forEach(it -> tell(gathering, new Command.Withdraw(SeatId.SYSTEM, it.id())));
    }

    private void tell(Gathering gathering, Command command) {
        rooms.tell(gathering.room(), SeatId.SYSTEM, UUID.randomUUID(), command);
    }
}
