package tillit.conversation.room.web;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tillit.access.SignedIn;
import tillit.conversation.RoomId;
import tillit.conversation.method.Command;
import tillit.conversation.method.Refusal;
import tillit.conversation.method.SeatId;
import tillit.conversation.room.Outcome;
import tillit.conversation.room.Rooms;
import tillit.shell.Frame;

/** Tells a room a command and answers what became of it: 204 when it is committed, else why not, in words. */
@Component
class RoomAnswers {

    private final Rooms rooms;

    RoomAnswers(Rooms rooms) {
        this.rooms = rooms;
    }

    ResponseEntity<String> tell(
            UUID room, SignedIn me, UUID key, Frame frame, Function<SeatId, Command> command) {
        return switch (rooms.tell(new RoomId(room), me.id(), key, command)) {
            case Outcome.Done _ -> ResponseEntity.noContent().build();
            case Outcome.No no -> refuse(no.why(), frame);
        };
    }

    ResponseEntity<String> refuse(Refusal why, Frame frame) {
        return ResponseEntity.status(status(why))
                .contentType(MediaType.TEXT_PLAIN)
                .body(frame.text("room.refusal." + why));
    }

    private static HttpStatus status(Refusal why) {
        return switch (why) {
            case LEADERS_ONLY, NOT_YOURS, NOT_YOUR_STEP, NO_SUCH_SEAT -> HttpStatus.FORBIDDEN;
            case EMPTY,
                    TOO_LONG,
                    WRONG_SEAL,
                    WRONG_KIND,
                    OUT_OF_RANGE,
                    NO_SUCH_CONTRIBUTION,
                    NO_SUCH_ROLE ->
                    HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.CONFLICT;
        };
    }
}
