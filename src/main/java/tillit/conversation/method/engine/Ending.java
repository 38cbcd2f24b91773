package tillit.conversation.method.engine;

import static tillit.conversation.method.View.Phase.PACKING;
import static tillit.conversation.method.View.Phase.RUNNING;

import java.util.List;
import tillit.conversation.method.Command.Close;
import tillit.conversation.method.Command.Erase;
import tillit.conversation.method.Event;

/** How a meeting ends: first the talk, then everything that was given in it. */
final class Ending {

    /** From any step: a meeting may end early. */
    static final Deed<Close> CLOSE =
            Rules.of(Close.class)
                    .leadersOnly()
                    .unless((meeting, close) -> meeting.phase() == PACKING)
                    .during(RUNNING)
                    .then((meeting, close, now) -> List.of(new Event.Closed(now)));

    static final Deed<Erase> ERASE =
            Rules.of(Erase.class)
                    .leadersOnly()
                    .during(PACKING)
                    .then((meeting, erase, now) -> List.of(new Event.Erased(now)));

    private Ending() {}
}
