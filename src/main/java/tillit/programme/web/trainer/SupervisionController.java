package tillit.programme.web.trainer;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.Organisation;
import tillit.programme.trainer.Supervision;
import tillit.programme.trainer.Trainers;
import tillit.shell.Answer;

/** A circle for the trainers themselves; whoever begins it leads it. */
@Controller
class SupervisionController {

    private final Trainers trainers;
    private final Supervision supervision;
    private final Organisation organisation;
    private final ZoneId zone;

    SupervisionController(
            Trainers trainers,
            Supervision supervision,
            Organisation organisation,
            @Value("${tillit.zone}") ZoneId zone) {
        this.trainers = trainers;
        this.supervision = supervision;
        this.organisation = organisation;
        this.zone = zone;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/trainers/supervision")
    SupervisionPage show(@AuthenticationPrincipal SignedIn me) {
        var pool = others(me);
        return new SupervisionPage(pool, SupervisionForm.of(people(pool)), Map.of());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/trainers/supervision")
    Object begin(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var pool = others(me);
        var form = SupervisionForm.typed(typed, people(pool));
        var wrong = form.wrong(organisation.today());
        if (!wrong.isEmpty()) return Answer.mend(new SupervisionPage(pool, form, wrong));
        supervision.begin(form.key(), form.plan(me.id(), zone));
        return "redirect:/";
    }

    /** Whoever leads is in it anyway. */
    private List<Trainers.Named> others(SignedIn me) {
        return trainers.all().stream()
                .filter(one -> !one.trainer().person().equals(me.id()))
                .toList();
    }

    private static List<PersonId> people(List<Trainers.Named> pool) {
        return pool.stream().map(one -> one.trainer().person()).toList();
    }
}
