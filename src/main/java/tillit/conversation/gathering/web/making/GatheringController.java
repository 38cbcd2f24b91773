package tillit.conversation.gathering.web.making;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.conversation.gathering.Gatherings;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.shell.Page;

/** One's own gatherings, and the making of one: whoever has signed in may. */
@Controller
class GatheringController {

    private final GatheringMaking making;
    private final Gatherings gatherings;

    GatheringController(GatheringMaking making, Gatherings gatherings) {
        this.making = making;
        this.gatherings = gatherings;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/gatherings")
    GatheringsPage own(@AuthenticationPrincipal SignedIn me) {
        return new GatheringsPage(gatherings.organisedBy(me.id()));
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/gatherings/new")
    Page begin(
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "") String plan,
            @AuthenticationPrincipal SignedIn me) {
        return page(making.begun(method, plan, me.id()), Map.of());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/gatherings")
    Object make(
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        var draft = GatheringDraft.of(form);
        var wrong = DraftRules.broken(draft);
        if (!wrong.isEmpty() || making.method(draft.method()).isEmpty())
            return Answer.mend(page(draft, wrong));
        return "redirect:/gatherings/" + making.make(draft, me.id(), frame);
    }

    /** First the method is chosen, then what it needs. */
    private Page page(GatheringDraft draft, Map<String, String> wrong) {
        return making.method(draft.method())
                .<Page>map(method -> new NewGatheringPage(method, draft, wrong))
                .orElseGet(() -> new ChoosingPage(making.methods(), draft.plan()));
    }
}
