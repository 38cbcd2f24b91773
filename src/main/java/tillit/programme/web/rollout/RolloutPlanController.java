package tillit.programme.web.rollout;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.organisation.Organisation;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Written;
import tillit.programme.rollout.kept.Planning;
import tillit.programme.rollout.kept.RolloutPart;
import tillit.programme.rollout.kept.Rollouts;
import tillit.shell.Answer;

/** What a strategist does with the plan of a roll-out. */
@Controller
class RolloutPlanController {

    private static final String HERE = "/programmes/{programme}/parts/{part}/rollout";

    private final Rollouts rollouts;
    private final Planning planning;
    private final RolloutPages pages;
    private final Organisation organisation;

    RolloutPlanController(
            Rollouts rollouts, Planning planning, RolloutPages pages, Organisation organisation) {
        this.rollouts = rollouts;
        this.planning = planning;
        this.pages = pages;
        this.organisation = organisation;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(HERE + "/plan")
    Object plan(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var it = RolloutPart.of(programme, part);
        return planning.plan(it, RolloutForm.key(typed))
                .flatMap(few -> pages.plan(it, Optional.of(few), Optional.empty()))
                .<Object>map(Answer::mend)
                .orElse("redirect:" + it.path());
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(HERE + "/acceptance")
    Object accept(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var it = RolloutPart.of(programme, part);
        RolloutForm.all(typed, "plan")
                .flatMap(RolloutForm::uuid)
                .findFirst()
                .ifPresent(plan -> rollouts.accept(it, plan));
        return "redirect:" + it.path();
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(HERE + "/removal")
    Object forget(@PathVariable UUID programme, @PathVariable UUID part) {
        var it = RolloutPart.of(programme, part);
        rollouts.forget(it);
        return "redirect:" + it.path();
    }

    /** One occasion, or all of a month. */
    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(HERE + "/locks")
    Object lock(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var it = RolloutPart.of(programme, part);
        var session = RolloutForm.all(typed, "session").flatMap(RolloutForm::uuid).findFirst();
        var sessions = session.map(Set::of).orElseGet(() -> ofMonth(it, typed));
        rollouts.lock(it, sessions, "yes".equals(typed.getFirst("locked")));
        return "redirect:" + it.path() + session.map(id -> "/sessions/" + id).orElse("");
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(HERE + "/absences")
    Object ill(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var it = RolloutPart.of(programme, part);
        var form = AwayForm.typed(typed);
        var away = away(it, form);
        if (away.isEmpty())
            return pages.plan(it, Optional.empty(), Optional.of(form.refused()))
                    .<Object>map(Answer::mend)
                    .orElse("redirect:" + it.path());
        planning.mend(it, RolloutForm.key(typed), away.get());
        return "redirect:" + it.path();
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(HERE + "/absences/removal")
    Object well(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var it = RolloutPart.of(programme, part);
        var form = AwayForm.typed(typed);
        rollouts.away(it).stream()
                .filter(one -> one.trainer().equals(form.trainer()))
                .filter(one -> one.first().toString().equals(form.first()))
                .filter(one -> one.last().toString().equals(form.last()))
                .forEach(one -> rollouts.remove(it, one));
        return "redirect:" + it.path();
    }

    private Optional<Away> away(RolloutPart it, AwayForm form) {
        var trainers = rollouts.written(it).map(Written::known).orElseGet(List::of);
        return form.away(trainers, organisation.today());
    }

    private Set<UUID> ofMonth(RolloutPart it, MultiValueMap<String, String> typed) {
        var month = RolloutForm.lines(typed, "month");
        return rollouts.newest(it).stream()
                .flatMap(kept -> kept.plan().sessions().stream())
                .filter(one -> one.time().month().toString().equals(month))
                .map(Session::id)
                .collect(toUnmodifiableSet());
    }
}
