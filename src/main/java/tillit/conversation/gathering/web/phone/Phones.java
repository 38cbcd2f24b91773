package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.room.RoomSeat;
import tillit.conversation.room.Rooms;

/** Which phone is whose: by its token it is a seat in a gathering, and by nothing else. */
@Component
class Phones {

    private final Rooms rooms;
    private final Crowd crowd;

    Phones(Rooms rooms, Crowd crowd) {
        this.rooms = rooms;
        this.crowd = crowd;
    }

    /** Empty for a token of another gathering, and for a seat that was taken away. */
    Optional<Phone> find(Gathering gathering, PhoneToken token) {
        return rooms.seatWith(token.hash())
                .filter(seat -> seat.room().equals(gathering.room()))
                .flatMap(seat -> phone(gathering, seat, token));
    }

    private Optional<Phone> phone(Gathering gathering, RoomSeat seat, PhoneToken token) {
        crowd.opened(token);
        return rooms.asTold(gathering.room())
                .filter(room -> room.state().seating().has(seat.seat()))
                .map(room -> new Phone(gathering, room, seat.seat()));
    }

    /** The phone as it is after something that it did: what this node has written it knows. */
    Phone again(Phone phone) {
        return rooms.asTold(phone.gathering().room())
                .map(room -> new Phone(phone.gathering(), room, phone.seat()))
                .orElse(phone);
    }
}
