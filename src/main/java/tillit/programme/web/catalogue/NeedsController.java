package tillit.programme.web.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.programme.need.Need;
import tillit.programme.need.Needs;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** What one needs in order to be there: told once, taken away with one tap. */
@Controller
class NeedsController {

    private final Needs needs;

    NeedsController(Needs needs) {
        this.needs = needs;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/needs")
    NeedsPage show(@AuthenticationPrincipal SignedIn me) {
        var need = needs.of(me.id());
        return new NeedsPage(need, !need.isNothing(), Map.of());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/needs")
    Object tell(
            @RequestParam(defaultValue = "") String diet,
            @RequestParam(defaultValue = "") String help,
            @AuthenticationPrincipal SignedIn me) {
        var typed = new Need(Typed.line(diet), Typed.line(help));
        var wrong = wrong(typed);
        if (!wrong.isEmpty())
            return Answer.mend(new NeedsPage(typed, !needs.of(me.id()).isNothing(), wrong));
        needs.tell(me.id(), typed);
        return "redirect:/needs";
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/needs/removal")
    String remove(@AuthenticationPrincipal SignedIn me) {
        needs.tell(me.id(), Need.NOTHING);
        return "redirect:/needs";
    }

    private static Map<String, String> wrong(Need need) {
        var wrong = new LinkedHashMap<String, String>();
        if (need.diet().length() > Need.LONGEST) wrong.put("diet", "catalogue.wrong.need");
        if (need.help().length() > Need.LONGEST) wrong.put("help", "catalogue.wrong.need");
        return wrong;
    }
}
