package tillit.conversation.method.engine;

import java.util.List;
import java.util.Optional;
import tillit.conversation.method.Keep;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.View.Seen;
import tillit.conversation.method.state.Contribution;

/** What goes on to the next meeting. Not a view: authors are told, for it comes back to them. */
public final class Carrying {

    private Carrying() {}

    public static List<Seen> carried(Method method, RoomState state) {
        return method.steps().stream()
                .filter(step -> step.keep() == Keep.NEXT)
                .flatMap(step -> state.contributions().in(step.id()).stream())
                .map(Carrying::seen)
                .toList();
    }

    private static Seen seen(Contribution given) {
        return new Seen(
                given.id(),
                given.step(),
                Optional.of(given.author()),
                false,
                given.standing(),
                given.verdict(),
                0,
                false);
    }
}
