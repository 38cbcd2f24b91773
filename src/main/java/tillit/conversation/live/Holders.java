package tillit.conversation.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Who holds which streams: one person has as many as a browser opens, and for the next the oldest gives way. */
final class Holders {

    static final int MOST = 6;

    private final ConcurrentHashMap<String, Deque<Watcher>> streams = new ConcurrentHashMap<>();

    /** The one that is too many now. */
    Optional<Watcher> hold(Watcher watcher) {
        var tooMany = new AtomicReference<Watcher>();
        if (!watcher.who().isEmpty())
            streams.compute(
                    watcher.who(),
                    (_, those) -> {
                        var all = Objects.requireNonNullElseGet(those, ArrayDeque<Watcher>::new);
                        all.add(watcher);
                        if (all.size() > MOST) tooMany.set(all.remove());
                        return all;
                    });
        return Optional.ofNullable(tooMany.get());
    }

    void letGo(Watcher watcher) {
        streams.computeIfPresent(
                watcher.who(),
                (_, those) -> {
                    those.remove(watcher);
                    return those.isEmpty() ? null : those;
                });
    }
}
