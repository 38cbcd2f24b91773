package tillit.conversation.gathering.web.wall;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.access.SignedOut;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.gathering.web.desk.Paced;
import tillit.conversation.live.Picture.Shot;
import tillit.conversation.live.Streams;
import tillit.shell.Frame;

/** The big screen of a gathering, and the stream that keeps it new. */
@Controller
class ScreenController {

    private final Halls halls;
    private final Streams streams;

    ScreenController(Halls halls, Streams streams) {
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
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        streams.follow(
                here.room().value(),
                follower(me.id()),
                seen,
                new Paced(() -> told(here, frame)),
                response.getOutputStream());
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/screen/presence")
    ResponseEntity<Void> live(@PathVariable UUID gathering, @AuthenticationPrincipal SignedIn me) {
        streams.heard(halls.gathering(gathering).room().value(), follower(me.id()));
        return ResponseEntity.noContent().build();
    }

    @EventListener
    void signedOut(SignedOut event) {
        streams.end(follower(event.person()));
    }

    private static String follower(PersonId person) {
        return "hall/" + person;
    }

    private Shot told(Gathering here, Frame frame) {
        return halls.asTold(here)
                .map(room -> halls.shot(room, halls.screen(here, room, frame), frame))
                .orElseGet(Shot::gone);
    }
}
