package tillit.conversation.gathering;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tillit.conversation.GatheringId;

/** What the organiser should be told of: counted on this node, and forgotten when it goes down. Never who it was. */
@Component
public class Alarms {

    /** TOO_FAST: one phone sends without end. TOO_MANY_SEATS: somebody takes seats that nobody opens. */
    public enum Kind {
        TOO_FAST,
        TOO_MANY_SEATS
    }

    private final Map<GatheringId, Map<Kind, Integer>> rung = new ConcurrentHashMap<>();

    public void ring(GatheringId gathering, Kind kind) {
        rung.compute(gathering, (_, before) -> more(before == null ? Map.of() : before, kind));
    }

    /** How often each has rung, since the node was started. */
    public Map<Kind, Integer> of(GatheringId gathering) {
        return rung.getOrDefault(gathering, Map.of());
    }

    private static Map<Kind, Integer> more(Map<Kind, Integer> before, Kind kind) {
        var after = new EnumMap<Kind, Integer>(Kind.class);
        after.putAll(before);
        after.merge(kind, 1, Integer::sum);
        return Map.copyOf(after);
    }
}
