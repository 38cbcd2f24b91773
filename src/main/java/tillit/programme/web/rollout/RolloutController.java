package tillit.programme.web.rollout;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.programme.rollout.kept.RolloutPart;
import tillit.programme.rollout.kept.Rollouts;
import tillit.shell.Answer;
import tillit.shell.Page;

/** What is asked of a roll-out, its plan, an occasion of it, and how far it has come. */
@Controller
class RolloutController {

    private static final String HERE = "/programmes/{programme}/parts/{part}/rollout";

    private final Rollouts rollouts;
    private final RolloutPages pages;

    RolloutController(Rollouts rollouts, RolloutPages pages) {
        this.rollouts = rollouts;
        this.pages = pages;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping(HERE)
    Object show(@PathVariable UUID programme, @PathVariable UUID part) {
        var it = RolloutPart.of(programme, part);
        return pages.plan(it, Optional.empty(), Optional.empty())
                .<Object>map(page -> page)
                .orElseGet(() ->
                        pages.isRollout(it)
                                ? "redirect:" + it.path() + "/terms"
                                : "redirect:/programmes/" + programme);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping(HERE + "/terms")
    Object terms(@PathVariable UUID programme, @PathVariable UUID part) {
        return or(pages.terms(RolloutPart.of(programme, part)), "/programmes/" + programme);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(HERE + "/terms")
    Object write(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var it = RolloutPart.of(programme, part);
        var form = RolloutForm.typed(typed);
        if (!pages.isRollout(it)) return "redirect:/programmes/" + programme;
        if (!form.wrong().isEmpty()) return Answer.mend(pages.terms(it, form).orElseThrow());
        rollouts.write(it, form);
        return "redirect:" + it.path();
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping(HERE + "/sessions/{session}")
    Object session(
            @PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID session) {
        var it = RolloutPart.of(programme, part);
        return or(pages.session(it, session), it.path());
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping(HERE + "/progress")
    Object progress(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "") String area) {
        return or(
                pages.progress(RolloutPart.of(programme, part), area), "/programmes/" + programme);
    }

    private static Object or(Optional<? extends Page> page, String elsewhere) {
        return page.<Object>map(it -> it).orElse("redirect:" + elsewhere);
    }
}
