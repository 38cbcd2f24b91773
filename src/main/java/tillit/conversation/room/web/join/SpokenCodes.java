package tillit.conversation.room.web.join;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.room.Rooms;

/** Finds the room that somebody means by a code, and counts the codes that led nowhere, not whose they were. */
@Component
class SpokenCodes {

    sealed interface Found {

        record Room(RoomId id) implements Found {}

        record Nothing() implements Found {}

        record TooOften() implements Found {}
    }

    private final Rooms rooms;
    private final Tries tries;
    private final Counter refused;

    SpokenCodes(Rooms rooms, Tries tries, MeterRegistry meters) {
        this.rooms = rooms;
        this.tries = tries;
        this.refused =
                Counter.builder("tillit.join.refused")
                        .description("Codes that led into no room, or came too often")
                        .register(meters);
    }

    Found find(String typed, PersonId person) {
        if (!tries.take(person)) return refuse(new Found.TooOften());
        var room = rooms.withCode(typed, person);
        if (room.isEmpty()) return refuse(new Found.Nothing());
        tries.giveBack(person);
        return new Found.Room(room.get());
    }

    private Found refuse(Found answer) {
        refused.increment();
        return answer;
    }
}
