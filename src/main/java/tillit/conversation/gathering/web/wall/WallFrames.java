package tillit.conversation.gathering.web.wall;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tillit.conversation.RoomId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.live.Broadcast;
import tillit.conversation.room.RoomChanged;
import tillit.conversation.room.RoomForgotten;
import tillit.conversation.room.RoomNow;
import tillit.shell.Frames;
import tillit.shell.PageWriter;

/** Draws the wall for phones: once for all that follow it in a language, and only while somebody does. */
@Component
class WallFrames {

    private record Audience(Gathering gathering, String language) {
        String topic() {
            return "wall/" + gathering.room() + "/" + language;
        }
    }

    private final Map<RoomId, Map<String, Audience>> audiences = new ConcurrentHashMap<>();
    private final Set<RoomId> changed = ConcurrentHashMap.newKeySet();
    private final Halls halls;
    private final Broadcast broadcast;
    private final PageWriter pages;
    private final Frames frames;

    WallFrames(Halls halls, Broadcast broadcast, PageWriter pages, Frames frames) {
        this.halls = halls;
        this.broadcast = broadcast;
        this.pages = pages;
        this.frames = frames;
    }

    /** What whoever comes now belongs to; the first one has it drawn. */
    Optional<String> follow(Gathering gathering, String language) {
        var room = gathering.room();
        var audience = new Audience(gathering, language);
        audiences.computeIfAbsent(room, _ -> new ConcurrentHashMap<>()).put(language, audience);
        if (!isWatched(audience)) halls.asTold(gathering).ifPresent(now -> draw(audience, now));
        changed.add(room);
        return broadcast.shows(audience.topic()) ? Optional.of(audience.topic()) : Optional.empty();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoomChanged event) {
        if (audiences.containsKey(event.room())) changed.add(event.room());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgotten(RoomForgotten event) {
        var gone = audiences.remove(event.room());
        if (gone != null) gone.values().forEach(audience -> broadcast.end(audience.topic()));
    }

    /** However much happens at once, it is drawn at most 25 times a second. */
    @Scheduled(fixedDelayString = "PT0.04S")
    void drawWhatChanged() {
        for (var room : Set.copyOf(changed)) {
            changed.remove(room);
            audiences.getOrDefault(room, Map.of()).values().stream()
                    .filter(this::isWatched)
                    .forEach(audience ->
                            halls.asTold(audience.gathering())
                                    .ifPresent(now -> draw(audience, now)));
        }
    }

    private boolean isWatched(Audience audience) {
        return broadcast.watching(audience.topic()) > 0;
    }

    private void draw(Audience audience, RoomNow room) {
        var language = audience.language();
        var region = halls.phone(audience.gathering(), room, PhoneWallRegion.MOST, language);
        broadcast.show(audience.topic(), room.seq(), pages.bytes(region, frames.toAll(language)));
    }
}
