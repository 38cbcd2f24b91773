package tillit.conversation.gathering.web.phone;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.room.SpokenCode;

/** Gatherings by their codes, for {@value #SECONDS} seconds: 6,000 phones ask for the same one all the time. */
@Component
public class KnownGatherings {

    static final int SECONDS = 3;

    private static final int MOST = 1000;

    private record Found(Gathering gathering, long nanos) {

        boolean isFresh() {
            return System.nanoTime() - nanos < Duration.ofSeconds(SECONDS).toNanos();
        }
    }

    private final Map<String, Found> found = new ConcurrentHashMap<>();
    private final Gatherings gatherings;

    KnownGatherings(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    /** The gathering whose code is this. */
    public Optional<Gathering> withCode(String code) {
        var known = found.get(code);
        return known != null && known.isFresh()
                ? Optional.of(known.gathering())
                : gatherings.withCode(code).map(gathering -> remember(code, gathering));
    }

    /** Whether somebody has found it on this node; its code needs no guarding from those who guess. */
    boolean isInUse(String code) {
        return found.containsKey(SpokenCode.tidy(code));
    }

    private Gathering remember(String code, Gathering gathering) {
        if (found.size() >= MOST) found.clear();
        found.put(code, new Found(gathering, System.nanoTime()));
        return gathering;
    }
}
