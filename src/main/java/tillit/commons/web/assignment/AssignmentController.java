package tillit.commons.web.assignment;

import java.util.Map;
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
import tillit.commons.assignment.Assignments;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** The common assignment: everybody reads the whole chain, a unit's own manager writes for it. */
@Controller
class AssignmentController {

    private final Assignments assignments;
    private final Chains chains;
    private final Organisation organisation;

    AssignmentController(Assignments assignments, Chains chains, Organisation organisation) {
        this.assignments = assignments;
        this.chains = chains;
        this.organisation = organisation;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/assignments")
    String own(@AuthenticationPrincipal SignedIn me) {
        return chains.own(me.id())
                .map(unit -> "redirect:/assignments/" + unit)
                .orElse("redirect:/");
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/assignments/{unit}")
    Object chain(@PathVariable UUID unit, @AuthenticationPrincipal SignedIn me) {
        return chains.page(new UnitId(unit), me.id())
                .<Object>map(page -> page)
                .orElse("redirect:/assignments");
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/assignments/{unit}/versions")
    Object versions(@PathVariable UUID unit) {
        return find(unit)
                .<Object>map(it -> new VersionsPage(it, assignments.all(it.id())))
                .orElse("redirect:/assignments");
    }

    @Allowed(value = "manages-unit", of = "unit")
    @GetMapping("/assignments/{unit}/change")
    SayingPage begin(@PathVariable UUID unit) {
        var it = find(unit).orElseThrow();
        var now = assignments.all(it.id()).stream().findFirst();
        return new SayingPage(it, SayingForm.of(now), Optional.empty(), Map.of());
    }

    @Allowed(value = "manages-unit", of = "unit")
    @PostMapping("/assignments/{unit}")
    Object say(@PathVariable UUID unit, @RequestParam MultiValueMap<String, String> typed) {
        var it = find(unit).orElseThrow();
        var form = SayingForm.typed(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) return Answer.mend(new SayingPage(it, form, Optional.empty(), wrong));
        return assignments
                .say(it.id(), form.number(), form.words(), form.talked(), Typed.key(form.key()))
                .<Object>map(newer ->
                        Answer.mend(
                                new SayingPage(
                                        it, form.after(newer), Optional.of(newer), Map.of())))
                .orElse("redirect:/assignments/" + unit);
    }

    private Optional<Unit> find(UUID unit) {
        return organisation.unit(new UnitId(unit), organisation.today());
    }
}
