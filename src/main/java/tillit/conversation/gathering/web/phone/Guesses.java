package tillit.conversation.gathering.web.phone;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * How many codes that mean nothing were tried from an address: {@value #MOST} in {@value #MINUTES} minutes, which
 * even a hall of thousands does not type wrong. Of the {@value #ADDRESSES} addresses that tried last.
 */
@Component
class Guesses {

    static final int MOST = 300;
    static final int MINUTES = 10;

    private static final int ADDRESSES = 10_000;

    /** How many in which span of {@value #MINUTES} minutes. */
    private record Tried(long span, int times) {}

    private final SequencedMap<String, Tried> tried = new LinkedHashMap<>();
    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    synchronized void wrong(String address) {
        long now = span();
        tried.merge(
                address,
                new Tried(now, 1),
                (before, first) ->
                        before.span() == now ? new Tried(now, before.times() + 1) : first);
        if (tried.size() > ADDRESSES) tried.pollFirstEntry();
    }

    synchronized boolean areTooMany(String address) {
        var mine = tried.get(address);
        return mine != null && mine.span() == span() && mine.times() >= MOST;
    }

    private long span() {
        return clock.millis() / (MINUTES * 60_000L);
    }
}
