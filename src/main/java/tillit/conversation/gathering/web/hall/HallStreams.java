package tillit.conversation.gathering.web.hall;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.access.SignedOut;
import tillit.conversation.GatheringId;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.live.Paced;
import tillit.conversation.live.Picture;
import tillit.conversation.live.Streams;

/** Keeps the desk, the big screen and the list of words new, each as often as somebody has it open. */
@Controller
public class HallStreams {

    private final Gatherings gatherings;
    private final Streams streams;

    HallStreams(Gatherings gatherings, Streams streams) {
        this.gatherings = gatherings;
        this.streams = streams;
    }

    /**
     * Sends pictures until the page is closed. Blocks.
     *
     * @param seen the {@link Picture.Shot#mark} of what the page shows already
     */
    public void follow(
            Gathering here, SignedIn me, String seen, Picture picture, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        streams.follow(
                here.room().value(),
                follower(me.id()),
                seen,
                new Paced(picture),
                response.getOutputStream());
    }

    /** A page says that it lives: what is written to a dead one would vanish without an error. */
    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/presence")
    ResponseEntity<Void> live(@PathVariable UUID gathering, @AuthenticationPrincipal SignedIn me) {
        gatherings
                .find(new GatheringId(gathering))
                .ifPresent(here -> streams.heard(here.room().value(), follower(me.id())));
        return ResponseEntity.noContent().build();
    }

    @EventListener
    void signedOut(SignedOut event) {
        streams.end(follower(event.person()));
    }

    /** Not as somebody in the room: a screen that runs does not mean that whoever started it is there. */
    private static String follower(PersonId person) {
        return "hall/" + person;
    }
}
