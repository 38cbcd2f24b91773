package tillit.conversation.gathering;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tillit.conversation.RoomId;
import tillit.conversation.live.Streams;

/**
 * What was held back in a gathering, for its organiser to know. Counts only, never whose phone or address it was;
 * kept in memory by the node that held it back, since it is about now.
 */
@Component
public class Alarms {

    /** What somebody tried. */
    public enum Kind {
        /** One phone sends far more than anybody writes by hand. */
        EAGER_PHONE,
        /** From one address far more phones come in than a hall has. */
        MANY_JOIN
    }

    /** How often it was held back so far, and when last. */
    public record Alarm(Kind kind, int times, Instant last) {}

    private static final int MOST_ROOMS = 1_000;

    private final ConcurrentHashMap<RoomId, Map<Kind, Alarm>> rooms = new ConcurrentHashMap<>();
    private final Streams streams;
    private final Clock clock;

    Alarms(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    /** Something was held back; whoever looks at the desk sees it at once. */
    public void raise(RoomId room, Kind kind) {
        if (rooms.size() >= MOST_ROOMS && !rooms.containsKey(room)) rooms.clear();
        rooms.compute(
                room,
                (_, known) -> {
                    var all = new EnumMap<Kind, Alarm>(Kind.class);
                    if (known != null) all.putAll(known);
                    all.merge(kind, new Alarm(kind, 1, clock.instant()), Alarms::again);
                    return Map.copyOf(all);
                });
        streams.changed(room.value());
    }

    /** The newest first. */
    public List<Alarm> of(RoomId room) {
        return rooms.getOrDefault(room, Map.of()).values().stream()
                .sorted((one, other) -> other.last().compareTo(one.last()))
                .toList();
    }

    private static Alarm again(Alarm before, Alarm now) {
        return new Alarm(now.kind(), before.times() + 1, now.last());
    }
}
