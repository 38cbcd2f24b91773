package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.RoomNow;

/** Somebody's phone in a gathering, and the room as it is now. */
record Phone(Gathering gathering, RoomNow room, SeatId seat) {

    Optional<Integer> table() {
        return room.state().places().of(seat);
    }

    boolean isHost() {
        return room.state().places().isHost(seat);
    }

    /** Says to the phone which host is meant by what is sent to its whole table; tells nobody else anything. */
    String badge() {
        return Badge.of(gathering.id(), seat);
    }

    PhoneAudience audience(String language) {
        return new PhoneAudience(gathering.room(), table().orElse(0), language);
    }
}
