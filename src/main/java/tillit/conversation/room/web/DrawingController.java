package tillit.conversation.room.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.RoomId;
import tillit.conversation.method.StepKind;
import tillit.conversation.method.View.Seen;
import tillit.conversation.room.RoomRights;

/** The strokes of the shared picture, sealed: all their ids, and those that came after one that is known. */
@RestController
class DrawingController {

    record Drawing(List<String> ids, List<Stroke> strokes) {}

    record Stroke(String id, String content, String place, boolean mine) {}

    private final Looks looks;

    DrawingController(Looks looks) {
        this.looks = looks;
    }

    @Allowed(value = RoomRights.IN_ROOM, of = "room")
    @GetMapping("/rooms/{room}/drawing")
    Drawing strokes(
            @PathVariable UUID room,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal SignedIn me) {
        return looks.seated(looks.now(new RoomId(room)), me.id(), me.language())
                .filter(look -> look.is(StepKind.DRAW))
                .map(look -> drawing(look, after))
                .orElse(new Drawing(List.of(), List.of()));
    }

    private static Drawing drawing(Look look, String after) {
        var ids = look.view().given().stream().map(DrawingController::id).toList();
        var fresh =
                look.view().given().stream()
                        .skip(ids.indexOf(after) + 1L)
                        .map(seen ->
                                new Stroke(
                                        id(seen),
                                        seen.payload().text(),
                                        look.seals().place(seen),
                                        seen.mine()))
                        .toList();
        return new Drawing(ids, fresh);
    }

    private static String id(Seen seen) {
        return seen.id().value().toString();
    }
}
