package tillit.conversation.circle;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import tillit.conversation.RoomId;

/** A circle was asked for a meeting that is none of its own; who asked gets to know no more. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchMeeting extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NoSuchMeeting(RoomId id) {
        super("The circle has no meeting " + id);
    }
}
