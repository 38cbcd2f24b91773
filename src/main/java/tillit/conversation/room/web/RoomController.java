package tillit.conversation.room.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.RoomId;
import tillit.conversation.chest.Chest;
import tillit.conversation.live.Picture.Shot;
import tillit.conversation.method.Command;
import tillit.conversation.room.KeyHolder;
import tillit.conversation.room.RoomRights;
import tillit.conversation.room.Rooms;
import tillit.shell.Frame;
import tillit.shell.PageWriter;

/** The three pages of a room: one thing to do now, the leader's desk, the big screen. */
@Controller
class RoomController {

    private final Regions regions;
    private final Optional<KeyHolder> keys;
    private final Chest chest;
    private final Rooms rooms;
    private final PageWriter pages;

    RoomController(
            Rooms rooms, Regions regions, Optional<KeyHolder> keys, Chest chest, PageWriter pages) {
        this.regions = regions;
        this.keys = keys;
        this.chest = chest;
        this.rooms = rooms;
        this.pages = pages;
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @GetMapping("/rooms/{room}")
    RoomPage phone(@PathVariable UUID room, @AuthenticationPrincipal SignedIn me, Frame frame) {
        arrive(new RoomId(room), me);
        return page("phone", new RoomId(room), me, frame);
    }

    @Allowed(value = RoomRights.LEADS_ROOM, of = "room")
    @GetMapping("/rooms/{room}/desk")
    RoomPage desk(@PathVariable UUID room, @AuthenticationPrincipal SignedIn me, Frame frame) {
        arrive(new RoomId(room), me);
        return page("desk", new RoomId(room), me, frame);
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @GetMapping("/rooms/{room}/screen")
    RoomPage screen(@PathVariable UUID room, @AuthenticationPrincipal SignedIn me, Frame frame) {
        return page("screen", new RoomId(room), me, frame);
    }

    /** Who opens the room's page is here, until they go. */
    private void arrive(RoomId room, SignedIn me) {
        rooms.tell(room, me.id(), UUID.randomUUID(), seat -> new Command.Arrive(seat, seat));
    }

    private RoomPage page(String place, RoomId room, SignedIn me, Frame frame) {
        var region =
                regions.region(place, room, me.id(), frame.language())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        var shot = new Shot(region.look().room().seq(), pages.bytes(region, frame), false);
        return new RoomPage(
                region,
                shot,
                keys.flatMap(holder -> holder.keys(room, me.id())),
                chest.lock(me.id()),
                me.id(),
                !place.equals("screen") && !chest.ids(me.id()).isEmpty());
    }
}
