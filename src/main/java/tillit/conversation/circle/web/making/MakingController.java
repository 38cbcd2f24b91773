package tillit.conversation.circle.web.making;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.shell.Answer;

/** All circles, and the making of one. */
@Controller
class MakingController {

    private final CircleMaking making;

    MakingController(CircleMaking making) {
        this.making = making;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/circles")
    CirclesPage all(@RequestParam(defaultValue = "") String made) {
        return making.all(made);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/circles/new")
    MakingPage begin() {
        return making.page(CircleDraft.EMPTY, Map.of());
    }

    /** Searches, adds and removes people; the form comes back with all that was typed. */
    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/circles/new")
    MakingPage goOn(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String action) {
        return making.page(CircleDraft.of(form).after(action), Map.of());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/circles")
    Object make(@RequestParam MultiValueMap<String, String> form) {
        var draft = CircleDraft.of(form);
        var wrong = making.wrong(draft);
        if (!wrong.isEmpty()) return Answer.mend(making.page(draft, wrong));
        return "redirect:/circles?made=" + making.make(draft);
    }
}
