package tillit.conversation.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows many people the same: of each audience (a hall, a table, a wall) the newest frame is kept, ready to be sent,
 * and of each phone only which one it got. Nothing is queued, and no phone has a thread.
 *
 * <p>Phones are in ten groups, of which one has its turn every 25 ms: at most four frames a second to each phone, and
 * never all at once.
 */
public final class Broadcast {

    static final int GROUPS = 10;
    static final int TURN_MILLIS = 25;

    private static final int SOONEST_RETRY_MILLIS = 1000;
    private static final int RETRIES_APART_MILLIS = 300;

    private final ConcurrentHashMap<String, Audience> audiences = new ConcurrentHashMap<>();
    private final List<Set<Watcher>> groups =
            IntStream.range(0, GROUPS).mapToObj(_ -> newGroup()).toList();
    private final Holders holders = new Holders();
    private final AtomicInteger joined = new AtomicInteger();
    private final LongSupplier nanos;
    private int turn;

    Broadcast(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private static Set<Watcher> newGroup() {
        return ConcurrentHashMap.newKeySet();
    }

    /**
     * From now on the audience sees this. What is of an older version than the one shown is left out, and what looks
     * the same is not sent again.
     *
     * @param version of the state that was drawn, such as the number of a room's last event; grows also over restarts
     * @param html in UTF-8, not changed afterwards
     */
    public void show(String audience, long version, byte[] html) {
        audience(audience).show(new Frame(version, html));
    }

    /** Whether there is a frame; after a start there is none until somebody draws one. */
    public boolean shows(String audience) {
        return newest(audience).isPresent();
    }

    Optional<Frame> newest(String audience) {
        return Optional.ofNullable(audiences.get(audience)).map(Audience::newest);
    }

    /** How many look on at this server. */
    public int watching(String audience) {
        var those = audiences.get(audience);
        return those == null ? 0 : those.watching().get();
    }

    /** How many streams are open. */
    public int open() {
        return groups.stream().mapToInt(Set::size).sum();
    }

    /** There is nothing more to see; the streams end, and what was shown is forgotten. */
    public void end(String audience) {
        var those = audiences.remove(audience);
        if (those != null) those.end();
    }

    /**
     * Sends the newest frame at once, unless its version is {@code lastSeen}, and every one that is the newest when
     * the phone's turn comes. Whoever gives the line says {@link #left} when it is down.
     */
    Watcher follow(String audience, Line line, Wire wire, long lastSeen) {
        var place = joined.getAndIncrement() & Integer.MAX_VALUE;
        var those = audience(audience);
        var watcher = new Watcher(those, line, wire);
        those.watching().incrementAndGet();
        int group = place % GROUPS;
        watcher.begin(
                lastSeen, SOONEST_RETRY_MILLIS + group * RETRIES_APART_MILLIS, nanos.getAsLong());
        groups.get(group).add(watcher);
        holders.hold(watcher).ifPresent(Watcher::cut);
        return watcher;
    }

    /** Safe to call more than once. */
    void left(@Nullable Watcher watcher) {
        if (watcher != null && groups.stream().anyMatch(group -> group.remove(watcher)))
            letGo(watcher);
    }

    private void letGo(Watcher watcher) {
        watcher.audience().watching().decrementAndGet();
        holders.letGo(watcher);
    }

    /** One group has its turn. Always called by the same thread. */
    void turn() {
        long now = nanos.getAsLong();
        for (var watcher : groups.get(turn)) watcher.turn(now);
        turn = (turn + 1) % GROUPS;
    }

    /** The server goes down; browsers come back by themselves. */
    void close() {
        long now = nanos.getAsLong();
        for (var group : groups) for (var watcher : group) watcher.leave(now);
    }

    private Audience audience(String name) {
        return audiences.computeIfAbsent(name, _ -> new Audience());
    }
}
