package tillit.conversation.room.web.join;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.conversation.room.web.join.SpokenCodes.Found;
import tillit.shell.Answer;

/** Into a room by its code. The code only finds the room: who has no seat in it does not get in. */
@Controller
class JoinController {

    private final SpokenCodes codes;

    JoinController(SpokenCodes codes) {
        this.codes = codes;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/join")
    JoinPage ask() {
        return JoinPage.empty();
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/join")
    Object join(
            @RequestParam(defaultValue = "") String code, @AuthenticationPrincipal SignedIn me) {
        if (code.isBlank()) return Answer.mend(JoinPage.blank());
        return switch (codes.find(code, me.id())) {
            case Found.Room(var room) -> "redirect:/rooms/" + room;
            case Found.Nothing() -> Answer.mend(JoinPage.unknown(code));
            case Found.TooOften() -> new Answer(HttpStatus.TOO_MANY_REQUESTS, JoinPage.later(code));
        };
    }
}
