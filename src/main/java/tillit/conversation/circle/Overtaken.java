package tillit.conversation.circle;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something was asked of a circle that has moved past it, from a page that is old: it has ended, say. */
@ResponseStatus(HttpStatus.CONFLICT)
class Overtaken extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Overtaken(String message) {
        super(message);
    }
}
