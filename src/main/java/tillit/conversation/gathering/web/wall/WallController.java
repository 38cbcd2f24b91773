package tillit.conversation.gathering.web.wall;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.gathering.web.hall.HallStreams;
import tillit.conversation.gathering.web.wall.WallRegion.Asked;
import tillit.conversation.live.Picture.Shot;
import tillit.shell.Frame;

/** The words as a list, which its organiser looks after. */
@Controller
class WallController {

    private final Halls halls;
    private final HallStreams streams;

    WallController(Halls halls, HallStreams streams) {
        this.halls = halls;
        this.streams = streams;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/wall")
    WallPage wall(
            @PathVariable UUID gathering,
            @RequestParam(defaultValue = "") String joining,
            @RequestParam Optional<WordDoing> done,
            @RequestParam(defaultValue = "") String word,
            Frame frame) {
        var here = halls.gathering(gathering);
        var room = halls.now(here);
        var region = halls.wall(here, room, new Asked(joining, done, word), frame);
        return new WallPage(region, halls.shot(room, region, frame));
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @GetMapping(value = "/gatherings/{gathering}/wall/stream", produces = "text/event-stream")
    void follow(
            @PathVariable UUID gathering,
            @RequestParam(defaultValue = "") String joining,
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn me,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        var here = halls.gathering(gathering);
        var asked = new Asked(joining, Optional.empty(), "");
        streams.follow(here, me, seen, () -> told(here, asked, frame), response);
    }

    private Shot told(Gathering here, Asked asked, Frame frame) {
        return halls.asTold(here)
                .map(room -> halls.shot(room, halls.wall(here, room, asked, frame), frame))
                .orElseGet(Shot::gone);
    }
}
