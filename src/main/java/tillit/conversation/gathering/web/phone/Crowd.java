package tillit.conversation.gathering.web.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import tillit.conversation.RoomId;

/**
 * Tells a hall from a robot. Thousands behind one address may come in within a minute, and each phone opens its
 * page at once; a robot takes seats that nobody opens. From an address with {@value #MOST} such seats only those who
 * knock twice come in. No hall fills faster than {@value #MOST_IN_A_SPAN} phones in {@value #SECONDS} seconds.
 */
@Component
class Crowd {

    static final int MOST = 300;
    static final int MOST_IN_A_SPAN = 4_000;
    static final int SECONDS = 10;
    static final Duration UNOPENED = Duration.ofMinutes(5);

    private static final int REMEMBERED = 20_000;
    private static final int MOST_ROOMS = 1_000;

    private record Joined(String address, Instant at) {}

    /** How many in which span of {@value #SECONDS} seconds. */
    private record Filling(long span, int phones) {}

    private final SequencedMap<PhoneToken, Joined> unopened = new LinkedHashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();
    private final Map<RoomId, Filling> filling = new HashMap<>();
    private final Clock clock;

    Crowd(Clock clock) {
        this.clock = clock;
    }

    /** Before a seat is given: false when this address has taken too many that nobody has opened. */
    synchronized boolean mayJoin(String address) {
        forgetOld();
        return byAddress.getOrDefault(address, 0) < MOST;
    }

    /** Before a seat is given: false when a room fills as no hall does. */
    synchronized boolean hasPace(RoomId room) {
        if (filling.size() >= MOST_ROOMS) filling.clear();
        long span = clock.millis() / (SECONDS * 1000L);
        var now =
                filling.merge(
                        room,
                        new Filling(span, 1),
                        (before, first) ->
                                before.span() == span
                                        ? new Filling(span, before.phones() + 1)
                                        : first);
        return now.phones() <= MOST_IN_A_SPAN;
    }

    synchronized void joined(PhoneToken token, String address) {
        if (unopened.put(token, new Joined(address, clock.instant())) == null)
            byAddress.merge(address, 1, Integer::sum);
        if (unopened.size() > REMEMBERED) opened(unopened.firstEntry().getKey());
    }

    synchronized void opened(PhoneToken token) {
        var joined = unopened.remove(token);
        if (joined != null)
            byAddress.computeIfPresent(joined.address(), (_, some) -> some == 1 ? null : some - 1);
    }

    private void forgetOld() {
        var since = clock.instant().minus(UNOPENED);
        while (!unopened.isEmpty() && unopened.firstEntry().getValue().at().isBefore(since))
            opened(unopened.firstEntry().getKey());
    }
}
