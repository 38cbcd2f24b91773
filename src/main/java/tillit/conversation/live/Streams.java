package tillit.conversation.live;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Writes to {@code out} until the phone goes, or the picture says that it was the last. Blocks. */
    public void follow(UUID topic, String who, Picture picture, OutputStream out)
            throws IOException {
        var follower = new Follower(who, picture, out);
        topics.computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet()).add(follower);
        var first = followers(topic).stream().filter(other -> other.who().equals(who)).count() == 1;
        try {
            if (first) changed(topic);
            follower.run();
        } finally {
            forget(topic, follower);
        }
    }

    /** Something happened: everyone looks again. */
    public void changed(UUID topic) {
        followers(topic).forEach(Follower::lookAgain);
    }

    /** Who is connected now; somebody whose phone fell silent is here at most {@value Follower#HEARTBEAT_SECONDS} s more. */
    public boolean present(UUID topic, String who) {
        return followers(topic).stream().anyMatch(follower -> follower.who().equals(who));
    }

    /** How many streams are open, for the one who looks after the server. */
    public int open() {
        return topics.values().stream().mapToInt(Set::size).sum();
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        topics.values().forEach(followers -> followers.forEach(Follower::end));
    }

    private void forget(UUID topic, Follower follower) {
        followers(topic).remove(follower);
        if (!present(topic, follower.who())) changed(topic);
        topics.computeIfPresent(topic, (_, followers) -> followers.isEmpty() ? null : followers);
    }

    private Set<Follower> followers(UUID topic) {
        return topics.getOrDefault(topic, ConcurrentHashMap.newKeySet());
    }
}
