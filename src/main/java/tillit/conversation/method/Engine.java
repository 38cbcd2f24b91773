package tillit.conversation.method;

import java.time.Instant;
import java.util.List;
import tillit.conversation.method.engine.Carrying;
import tillit.conversation.method.engine.Deciding;
import tillit.conversation.method.engine.Viewing;

/**
 * Runs a conversation by its method. It keeps nothing: whoever asks brings the state, stores the events,
 * and applies them with {@link RoomState#apply}.
 */
public final class Engine {

    private Engine() {}

    /**
     * What a command leads to: events to store, in their order, or the reason why not.
     *
     * @param now by the server's clock; it only says when steps begin and end
     */
    public static Decision decide(Method method, RoomState state, Command command, Instant now) {
        return Deciding.decide(method, state, command, now);
    }

    /** What an onlooker may see now. A seat that is not, or no longer, in the room sees nothing. */
    public static View view(Method method, RoomState state, Onlooker onlooker) {
        return Viewing.view(method, state, onlooker);
    }

    /** What the method takes to the next meeting: what was given in its steps that are kept for it, with authors. */
    public static List<View.Seen> carried(Method method, RoomState state) {
        return Carrying.carried(method, state);
    }
}
