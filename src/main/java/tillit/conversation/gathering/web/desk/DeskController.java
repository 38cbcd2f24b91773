package tillit.conversation.gathering.web.desk;

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
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.gathering.web.hall.HallStreams;
import tillit.shell.Frame;

/** The desk of a gathering, and the stream that keeps it new. */
@Controller
class DeskController {

    private final Desks desks;
    private final HallStreams streams;

    DeskController(Desks desks, HallStreams streams) {
        this.desks = desks;
        this.streams = streams;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @GetMapping("/gatherings/{gathering}")
    DeskPage desk(@PathVariable UUID gathering, Frame frame) {
        return desks.page(gathering, Optional.empty(), frame);
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @GetMapping(value = "/gatherings/{gathering}/stream", produces = "text/event-stream")
    void follow(
            @PathVariable UUID gathering,
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn me,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        var here = desks.gathering(gathering);
        streams.follow(here, me, seen, () -> desks.told(gathering, frame), response);
    }
}
