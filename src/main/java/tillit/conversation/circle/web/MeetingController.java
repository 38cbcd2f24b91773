package tillit.conversation.circle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.CircleId;
import tillit.conversation.RoomId;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.CircleRights;
import tillit.shell.Answer;

/** When a circle meets, and the opening of its room. */
@Controller
class MeetingController {

    private final CirclePages pages;
    private final CircleKeeper circles;
    private final Clock clock;
    private final ZoneId zone;

    MeetingController(
            CirclePages pages,
            CircleKeeper circles,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.pages = pages;
        this.circles = circles;
        this.clock = clock;
        this.zone = zone;
    }

    /** Moves a meeting; everyone gets a mail. */
    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/meetings/{meeting}/time")
    Object move(
            @PathVariable UUID circle,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String place,
            @AuthenticationPrincipal SignedIn me) {
        var move = new Move(day, time, place);
        var wrong = move.wrong(LocalDate.now(clock.withZone(zone)));
        if (wrong.isPresent()) return mend(wrong.get(), move, circle, meeting, me);
        circles.move(
                new CircleId(circle),
                new RoomId(meeting),
                move.moment().orElseThrow().atZone(zone).toInstant(),
                place.strip());
        return "redirect:/circles/" + circle;
    }

    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/meetings/{meeting}/room")
    String open(@PathVariable UUID circle, @PathVariable UUID meeting) {
        circles.open(new CircleId(circle), new RoomId(meeting));
        return "redirect:/rooms/" + meeting + "/desk";
    }

    private Answer mend(Move.Wrong wrong, Move move, UUID circle, UUID meeting, SignedIn me) {
        var problem =
                new CirclePage.Problem(
                        "move-" + meeting, wrong.field(), wrong.text(), move.typed());
        return Answer.mend(pages.withProblem(new CircleId(circle), me.id(), problem));
    }
}
