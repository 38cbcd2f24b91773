package tillit.programme.web.trainer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.programme.course.OccasionId;
import tillit.programme.plan.PartId;
import tillit.programme.trainer.Refusal;
import tillit.programme.trainer.Requests;
import tillit.programme.trainer.Trainers;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** A trainer's own page: what they are asked, what they lead, and how much time they have. */
@Controller
class OwnController {

    private final OwnPages pages;
    private final Trainers trainers;
    private final Requests requests;

    OwnController(OwnPages pages, Trainers trainers, Requests requests) {
        this.pages = pages;
        this.trainers = trainers;
        this.requests = requests;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/trainer")
    OwnPage show(@AuthenticationPrincipal SignedIn me) {
        return pages.page(me.id());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/trainer")
    Object change(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        if (trainers.find(me.id()).isEmpty()) return "redirect:/trainer";
        var form = TimeForm.typed(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) return Answer.mend(pages.page(me.id()).mending(form, wrong));
        trainers.change(me.id(), form.languages(), form.number());
        return "redirect:/trainer";
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/trainer/requests/{occasion}/acceptance")
    Object accept(@PathVariable UUID occasion, @AuthenticationPrincipal SignedIn me) {
        return told(occasion, me, requests.accept(new OccasionId(occasion), me.id()));
    }

    /** What cannot be is still asked for, and says why when it is tried by itself. */
    @Allowed(Right.SIGNED_IN)
    @PostMapping("/trainer/requests/acceptance")
    String acceptAll(
            @RequestParam(defaultValue = "") String part, @AuthenticationPrincipal SignedIn me) {
        Typed.id(part).ifPresent(it -> requests.acceptAll(new PartId(it), me.id()));
        return "redirect:/trainer";
    }

    /** A no, or a yes taken back. */
    @Allowed(Right.SIGNED_IN)
    @PostMapping("/trainer/requests/{occasion}/refusal")
    Object decline(@PathVariable UUID occasion, @AuthenticationPrincipal SignedIn me) {
        return told(occasion, me, requests.decline(new OccasionId(occasion), me.id()));
    }

    private Object told(UUID occasion, SignedIn me, Optional<Refusal> refused) {
        return refused.<Object>map(why ->
                        Answer.mend(pages.page(me.id()).refusing(new OccasionId(occasion), why)))
                .orElse("redirect:/trainer");
    }
}
