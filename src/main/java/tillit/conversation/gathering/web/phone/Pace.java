package tillit.conversation.gathering.web.phone;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import tillit.conversation.room.RoomSeat;

/** How fast one seat may do things: {@value #MOST} in {@value #SECONDS} seconds. Never by address: a hall has one. */
@Component
class Pace {

    static final int MOST = 20;
    static final int SECONDS = 10;

    private static final int REMEMBERED = 50_000;

    /** How many in which span of {@value #SECONDS} seconds. */
    private record Spent(long span, int times) {}

    private final ConcurrentMap<RoomSeat, Spent> spent = new ConcurrentHashMap<>();
    private final Clock clock;

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** False when it has to wait. */
    boolean take(RoomSeat seat) {
        if (spent.size() >= REMEMBERED) spent.clear();
        long span = clock.millis() / (SECONDS * 1000L);
        var now =
                spent.merge(
                        seat,
                        new Spent(span, 1),
                        (before, first) ->
                                before.span() == span
                                        ? new Spent(span, before.times() + 1)
                                        : first);
        return now.times() <= MOST;
    }
}
