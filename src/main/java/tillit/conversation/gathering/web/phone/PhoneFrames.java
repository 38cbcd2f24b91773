package tillit.conversation.gathering.web.phone;

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
import tillit.conversation.room.Rooms;
import tillit.shell.Frames;
import tillit.shell.PageWriter;

/**
 * Draws a gathering once for each audience that has phones, and only when that audience's scene is another: a word
 * that somebody sends changes nobody's phone but their own.
 */
@Component
class PhoneFrames {

    /** What an audience was shown last. */
    private record Shown(Gathering gathering, Scenes.Basis basis, Scene scene) {}

    private final Map<RoomId, Map<PhoneAudience, Shown>> shown = new ConcurrentHashMap<>();
    private final Map<RoomId, Scenes> drawn = new ConcurrentHashMap<>();
    private final Set<RoomId> changed = ConcurrentHashMap.newKeySet();
    private final Rooms rooms;
    private final Broadcast broadcast;
    private final PageWriter pages;
    private final Frames frames;

    PhoneFrames(Rooms rooms, Broadcast broadcast, PageWriter pages, Frames frames) {
        this.rooms = rooms;
        this.broadcast = broadcast;
        this.pages = pages;
        this.frames = frames;
    }

    /** Before a phone follows: from now on its audience is drawn. */
    void follow(Phone phone, PhoneAudience audience) {
        var mine = shown.computeIfAbsent(audience.room(), _ -> new ConcurrentHashMap<>());
        if (mine.containsKey(audience)) return;
        var scenes = new Scenes(phone.gathering(), phone.room());
        show(mine, audience, shown(phone.gathering(), scenes, audience), phone.room().seq());
        drawn.remove(audience.room());
        changed.add(audience.room());
    }

    /** As the phone was shown it last, when it is still in that step: for answers that thousands wait for. */
    Scene scene(Phone phone, PhoneAudience audience) {
        var last = shown.getOrDefault(audience.room(), Map.of()).get(audience);
        return last != null && last.scene().isIn(phone.room().state().step())
                ? last.scene()
                : new Scenes(phone.gathering(), phone.room()).of(audience.table());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoomChanged event) {
        if (shown.containsKey(event.room())) changed.add(event.room());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgotten(RoomForgotten event) {
        var gone = shown.remove(event.room());
        drawn.remove(event.room());
        if (gone != null) gone.keySet().forEach(audience -> broadcast.end(audience.topic()));
    }

    /** However much happens at once, it is looked at 25 times a second. */
    @Scheduled(fixedDelayString = "PT0.04S")
    void drawWhatChanged() {
        for (var room : Set.copyOf(changed)) {
            changed.remove(room);
            rooms.asTold(room).ifPresent(this::draw);
        }
    }

    /** Who begins to follow meanwhile takes away what was drawn, so the next drawing is for them too. */
    private void draw(RoomNow room) {
        var audiences = Optional.ofNullable(shown.get(room.id())).orElse(Map.of());
        var gathering = audiences.values().stream().map(Shown::gathering).findFirst();
        if (gathering.isEmpty()) return;
        var scenes = new Scenes(gathering.get(), room);
        var before = drawn.put(room.id(), scenes);
        if (before == null || !scenes.isLike(before)) draw(room, audiences, scenes);
    }

    private void draw(RoomNow room, Map<PhoneAudience, Shown> audiences, Scenes scenes) {
        audiences.forEach((audience, before) -> {
            if (scenes.basis(audience.table()).equals(before.basis())) return;
            var now = shown(before.gathering(), scenes, audience);
            if (now.scene().equals(before.scene())) audiences.put(audience, now);
            else show(audiences, audience, now, room.seq());
        });
    }

    private static Shown shown(Gathering gathering, Scenes scenes, PhoneAudience audience) {
        int table = audience.table();
        return new Shown(gathering, scenes.basis(table), scenes.of(table));
    }

    private void show(
            Map<PhoneAudience, Shown> audiences, PhoneAudience audience, Shown now, long seq) {
        var region =
                new PhoneRegion(now.gathering(), now.scene(), Own.NOBODYS, audience.language());
        audiences.put(audience, now);
        broadcast.show(
                audience.topic(), seq, pages.bytes(region, frames.toAll(audience.language())));
    }
}
