package tillit.conversation.room.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.conversation.RoomId;
import tillit.conversation.live.Picture.Shot;
import tillit.conversation.live.Streams;
import tillit.conversation.method.Command;
import tillit.conversation.room.RoomChanged;
import tillit.conversation.room.RoomRights;
import tillit.conversation.room.Rooms;
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
    private final Rooms rooms;
    private final PageWriter pages;

    RoomStreamController(Streams streams, Regions regions, Rooms rooms, PageWriter pages) {
        this.streams = streams;
        this.regions = regions;
        this.rooms = rooms;
        this.pages = pages;
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @GetMapping(value = "/rooms/{room}/stream", produces = "text/event-stream")
    void follow(
            @PathVariable UUID room,
            @RequestParam(name = "as", defaultValue = "phone") String place,
            @AuthenticationPrincipal SignedIn me,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var id = new RoomId(room);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (!place.equals("screen")) arrive(id, me.id());
        streams.follow(
                room,
                me.id().toString(),
                () -> shot(place, id, me.id(), frame),
                response.getOutputStream());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(RoomChanged event) {
        streams.changed(event.room().value());
    }

    /** Who opens the room's page is here. */
    private void arrive(RoomId room, PersonId person) {
        rooms.tell(room, person, UUID.randomUUID(), seat -> new Command.Arrive(seat, seat));
    }

    private Shot shot(String place, RoomId room, PersonId person, Frame frame) {
        return regions.region(place, room, person, frame.language())
                .map(region ->
                        new Shot(region.look().room().seq(), pages.draw(region, frame), false))
                .orElseGet(() -> new Shot(0, "", true));
    }
}
