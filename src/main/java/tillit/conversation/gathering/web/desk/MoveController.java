package tillit.conversation.gathering.web.desk;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.method.SkipReason;
import tillit.conversation.method.StepId;
import tillit.shell.Frame;

/** Where in its method a gathering is, and who is host: moved by its organiser. Without a script the desk comes back whole. */
@Controller
class MoveController {

    private final Desks desks;

    MoveController(Desks desks) {
        this.desks = desks;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/steps")
    Object move(
            @PathVariable UUID gathering,
            @RequestParam UUID key,
            @RequestParam Move move,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "NO_TIME") SkipReason reason,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        var told =
                desks.tell(
                        gathering,
                        me.id(),
                        move.key(key),
                        seat -> move.by(seat, new StepId(step), reason));
        return desks.answer(gathering, told, part, frame);
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/hosts")
    Object changeHost(
            @PathVariable UUID gathering,
            @RequestParam UUID key,
            @RequestParam int table,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        return desks.answer(
                gathering, desks.changeHost(gathering, me.id(), key, table), part, frame);
    }
}
