package tillit.mandates.web.trying;

import static tillit.mandates.web.trying.TrialRights.ONE_OF_TWO;

import java.util.Map;
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
import tillit.mandates.TrialId;
import tillit.mandates.trying.TrialKeeper;
import tillit.organisation.Organisation;
import tillit.shell.Answer;
import tillit.shell.Page;
import tillit.shell.Typed;

/** Trials: those of one’s own, a new one for a unit below, and what the two write and decide. */
@Controller
class TrialController {

    private static final String ALL = "redirect:/mandates/trials";
    private static final int LONGEST_NOTE = 500;

    private final TrialKeeper trials;
    private final TrialPages pages;
    private final Organisation organisation;

    TrialController(TrialKeeper trials, TrialPages pages, Organisation organisation) {
        this.trials = trials;
        this.pages = pages;
        this.organisation = organisation;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/mandates/trials")
    Page all(@AuthenticationPrincipal SignedIn me) {
        return pages.all(me.id());
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/mandates/trials/new")
    Object begin(@AuthenticationPrincipal SignedIn me) {
        if (!pages.leads(me.id())) return ALL;
        return pages.begin(TrialForm.empty(organisation.today()), me.id(), Map.of());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/mandates/trials")
    Object begin(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        if (!pages.leads(me.id())) return ALL;
        var form = TrialForm.typed(typed);
        var wrong = pages.wrong(form, me.id());
        if (!wrong.isEmpty()) return Answer.mend(pages.begin(form, me.id(), wrong));
        trials.begin(form.id(), form.plan(me.id()));
        return ALL + "/" + form.id();
    }

    @Allowed(value = ONE_OF_TWO, of = "trial")
    @GetMapping("/mandates/trials/{trial}")
    Object show(@PathVariable UUID trial, @AuthenticationPrincipal SignedIn me) {
        return trials.kept(new TrialId(trial))
                .<Object>map(one -> pages.one(one, me.id()))
                .orElse(ALL);
    }

    @Allowed(value = ONE_OF_TWO, of = "trial")
    @PostMapping("/mandates/trials/{trial}/notes")
    Object note(
            @PathVariable UUID trial,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var text = Typed.lines(typed, "text");
        if (isNot(text)) return mend(trial, me, "text", text, "widened.wrong.note");
        trials.note(new TrialId(trial), Typed.key(typed), me.id(), text);
        return ALL + "/" + trial;
    }

    @Allowed(value = ONE_OF_TWO, of = "trial")
    @PostMapping("/mandates/trials/{trial}/end")
    Object stop(
            @PathVariable UUID trial,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var reason = Typed.lines(typed, "reason");
        if (isNot(reason)) return mend(trial, me, "reason", reason, "widened.wrong.reason");
        trials.stop(new TrialId(trial), me.id(), reason);
        return ALL + "/" + trial;
    }

    @Allowed(value = ONE_OF_TWO, of = "trial")
    @PostMapping("/mandates/trials/{trial}/lasting")
    String makeLasting(@PathVariable UUID trial, @AuthenticationPrincipal SignedIn me) {
        trials.makeLasting(new TrialId(trial), me.id());
        return ALL + "/" + trial;
    }

    @Allowed(value = ONE_OF_TWO, of = "trial")
    @PostMapping("/mandates/trials/{trial}/return")
    String takeBack(@PathVariable UUID trial, @AuthenticationPrincipal SignedIn me) {
        trials.takeBack(new TrialId(trial), me.id());
        return ALL + "/" + trial;
    }

    @Allowed(value = ONE_OF_TWO, of = "trial")
    @PostMapping("/mandates/trials/{trial}/extension")
    Object extend(
            @PathVariable UUID trial,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var until = Typed.line(typed, "until");
        var day =
                Typed.day(until)
                        .filter(it -> it.isAfter(organisation.today()))
                        .filter(it ->
                                trials.kept(new TrialId(trial))
                                        .filter(one -> !it.isAfter(one.longest()))
                                        .isPresent());
        if (day.isEmpty()) return mend(trial, me, "until", until, "widened.wrong.longer");
        trials.extend(new TrialId(trial), me.id(), day.get());
        return ALL + "/" + trial;
    }

    private Object mend(UUID trial, SignedIn me, String field, String typed, String why) {
        return trials.kept(new TrialId(trial))
                .<Object>map(one ->
                        Answer.mend(
                                pages.one(one, me.id(), Map.of(field, typed), Map.of(field, why))))
                .orElse(ALL);
    }

    private static boolean isNot(String text) {
        return text.isEmpty() || text.length() > LONGEST_NOTE;
    }
}
