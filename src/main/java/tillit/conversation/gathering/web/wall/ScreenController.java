package tillit.conversation.gathering.web.wall;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import tillit.conversation.live.Picture.Shot;
import tillit.shell.Frame;

/** The big screen of a gathering, and the stream that keeps it new. */
@Controller
class ScreenController {

    private final Halls halls;
    private final HallStreams streams;

    ScreenController(Halls halls, HallStreams streams) {
        this.halls = halls;
        this.streams = streams;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}/screen")
    ScreenPage screen(@PathVariable UUID gathering, Frame frame) {
        var here = halls.gathering(gathering);
        var room = halls.now(here);
        var region = halls.screen(here, room, frame);
        return new ScreenPage(region, halls.shot(room, region, frame));
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @GetMapping(value = "/gatherings/{gathering}/screen/stream", produces = "text/event-stream")
    void follow(
            @PathVariable UUID gathering,
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn me,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        var here = halls.gathering(gathering);
        streams.follow(here, me, seen, () -> told(here, frame), response);
    }

    private Shot told(Gathering here, Frame frame) {
        return halls.asTold(here)
                .map(room -> halls.shot(room, halls.screen(here, room, frame), frame))
                .orElseGet(Shot::gone);
    }
}
