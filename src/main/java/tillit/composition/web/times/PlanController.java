package tillit.composition.web.times;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.times.Plan;
import tillit.composition.times.Times;
import tillit.shell.Answer;

/** When circles may meet. */
@Controller
class PlanController {

    private final Times times;
    private final TimedCompositions compositions;
    private final Clock clock;
    private final ZoneId zone;

    PlanController(
            Times times,
            TimedCompositions compositions,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.times = times;
        this.compositions = compositions;
        this.clock = clock;
        this.zone = zone;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/times/plan")
    Object ask(@PathVariable UUID composition) {
        var found = compositions.of(composition);
        if (times.areFixed(found.id())) return "redirect:/compositions/" + composition + "/times";
        var plan =
                times.plan(found.id())
                        .orElseGet(() -> Plan.usual(LocalDate.now(clock.withZone(zone)), zone));
        return new PlanPage(found, PlanForm.of(plan), Map.of());
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/times/plan")
    Object keep(@PathVariable UUID composition, @RequestParam MultiValueMap<String, String> typed) {
        var found = compositions.of(composition);
        var form = new PlanForm(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) return Answer.mend(new PlanPage(found, form, wrong));
        times.plan(found.id(), form.plan());
        return "redirect:/compositions/" + composition + "/times";
    }
}
