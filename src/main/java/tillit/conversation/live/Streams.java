package tillit.conversation.live;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Everyone who follows a topic (a room) gets its newest picture when it has changed. Nothing is queued: a
 * slow phone skips pictures and delays nobody, since each follower has a (virtual) thread of their own.
 */
@Component
public class Streams {

    private final ConcurrentHashMap<UUID, Set<Follower>> topics = new ConcurrentHashMap<>();
    private final Duration patience;

    Streams(@Value("${tillit.live.patience}") Duration patience) {
        this.patience = patience;
    }

    /**
     * Writes to {@code out} until the phone goes, or falls silent, or the picture says that it was the last.
     * Blocks.
     *
     * @param seen the {@link Picture.Shot#mark} of what the phone has already
     */
    public void follow(UUID topic, String who, String seen, Picture picture, OutputStream out)
            throws IOException {
        var follower = new Follower(who, seen, picture, out, patience);
        if (!present(topic, who)) changed(topic);
        topics.compute(topic, (_, others) -> with(others, follower));
        try {
            follower.run();
        } finally {
            topics.computeIfPresent(topic, (_, all) -> without(all, follower));
            if (!present(topic, who)) changed(topic);
        }
    }

    /** Something happened: everyone looks again. */
    public void changed(UUID topic) {
        followers(topic).forEach(Follower::lookAgain);
    }

    /** A phone has shown that it lives. */
    public void heard(UUID topic, String who) {
        followers(topic).filter(is(who)).forEach(Follower::heard);
    }

    /** Ends all that somebody follows; a browser that still may comes back by itself. */
    public void end(String who) {
        topics.values().stream().flatMap(Set::stream).filter(is(who)).forEach(Follower::end);
    }

    /** Who is connected now. */
    public boolean present(UUID topic, String who) {
        return followers(topic).anyMatch(is(who));
    }

    /** How many streams are open, for the one who looks after the server. */
    public int open() {
        return topics.values().stream().mapToInt(Set::size).sum();
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        topics.values().stream().flatMap(Set::stream).forEach(Follower::end);
    }

    private Stream<Follower> followers(UUID topic) {
        return topics.getOrDefault(topic, Set.of()).stream();
    }

    private static Predicate<Follower> is(String who) {
        return follower -> follower.who().equals(who);
    }

    private static Set<Follower> with(@Nullable Set<Follower> others, Follower one) {
        var all = new HashSet<Follower>(others == null ? Set.of() : others);
        all.add(one);
        return Set.copyOf(all);
    }

    private static @Nullable Set<Follower> without(Set<Follower> all, Follower one) {
        var others = new HashSet<>(all);
        others.remove(one);
        return others.isEmpty() ? null : Set.copyOf(others);
    }
}
