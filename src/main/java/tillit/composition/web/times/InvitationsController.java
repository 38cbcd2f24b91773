package tillit.composition.web.times;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.times.Inviting;

/** All circles are invited to their meetings; what they know already is not told again. */
@Controller
class InvitationsController {

    private final TimedCompositions compositions;
    private final Inviting inviting;

    InvitationsController(TimedCompositions compositions, Inviting inviting) {
        this.compositions = compositions;
        this.inviting = inviting;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/times/invitations")
    String send(@PathVariable UUID composition) {
        var times = "redirect:/compositions/" + composition + "/times";
        return inviting.send(compositions.of(composition).id(), "")
                .map(sent -> times + "?mails=" + sent.mails() + "&strangers=" + sent.strangers())
                .orElse(times);
    }
}
