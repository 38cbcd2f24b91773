package tillit.conversation.gathering.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.live.Streams;
import tillit.shell.Frame;

/** The desk of a gathering, and the stream that keeps it new. */
@Controller
class DeskController {

    private final Desks desks;
    private final Streams streams;

    DeskController(Desks desks, Streams streams) {
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
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        streams.follow(
                desks.gathering(gathering).room().value(),
                follower(me.id()),
                seen,
                new Paced(() -> desks.told(gathering, frame)),
                response.getOutputStream());
    }

    /** A desk says that it lives: what is written to a dead one would vanish without an error. */
    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/presence")
    ResponseEntity<Void> live(@PathVariable UUID gathering, @AuthenticationPrincipal SignedIn me) {
        streams.heard(desks.gathering(gathering).room().value(), follower(me.id()));
        return ResponseEntity.noContent().build();
    }

    @EventListener
    void signedOut(SignedOut event) {
        streams.end(follower(event.person()));
    }

    private static String follower(PersonId person) {
        return "desk/" + person;
    }
}
