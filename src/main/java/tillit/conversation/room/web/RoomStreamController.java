package tillit.conversation.room.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.access.SignedOut;
import tillit.conversation.RoomId;
import tillit.conversation.live.Picture.Shot;
import tillit.conversation.live.Streams;
import tillit.conversation.room.RoomChanged;
import tillit.conversation.room.RoomForgotten;
import tillit.conversation.room.RoomRights;
import tillit.shell.Frame;
import tillit.shell.PageWriter;

/**
 * The live stream of a room. At each connect the whole region is sent; after that whenever it has changed. Who has
 * lost their seat is sent nothing more, and the stream ends.
 */
@Controller
class RoomStreamController {

    private final Streams streams;
    private final Regions regions;
    private final PageWriter pages;

    RoomStreamController(Streams streams, Regions regions, PageWriter pages) {
        this.streams = streams;
        this.regions = regions;
        this.pages = pages;
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @GetMapping(value = "/rooms/{room}/stream", produces = "text/event-stream")
    void follow(
            @PathVariable UUID room,
            @RequestParam(name = "as", defaultValue = "phone") String place,
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn me,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var id = new RoomId(room);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        streams.follow(
                room,
                follower(place, me.id()),
                seen,
                () -> shot(place, id, me.id(), frame),
                response.getOutputStream());
    }

    /** A phone says that it lives: what is written to a dead one would vanish without an error. */
    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @PostMapping("/rooms/{room}/presence")
    ResponseEntity<Void> live(
            @PathVariable UUID room,
            @RequestParam(name = "as", defaultValue = "phone") String place,
            @AuthenticationPrincipal SignedIn me) {
        streams.heard(room, follower(place, me.id()));
        return ResponseEntity.noContent().build();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoomChanged event) {
        streams.changed(event.room().value());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgotten(RoomForgotten event) {
        streams.changed(event.room().value());
    }

    @EventListener
    void signedOut(SignedOut event) {
        streams.end(event.person().toString());
        streams.end(follower("screen", event.person()));
    }

    /** A projector in the room does not mean that the one who started it is there. */
    private static String follower(String place, PersonId person) {
        return place.equals("screen") ? "screen/" + person : person.toString();
    }

    private Shot shot(String place, RoomId room, PersonId person, Frame frame) {
        return regions.live(place, room, person, frame.language())
                .map(region ->
                        new Shot(region.look().room().seq(), pages.bytes(region, frame), false))
                .orElseGet(Shot::gone);
    }
}
