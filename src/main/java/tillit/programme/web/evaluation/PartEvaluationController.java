package tillit.programme.web.evaluation;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tillit.access.Allowed;
import tillit.programme.ProgrammeId;
import tillit.programme.evaluation.Evaluations;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;

/** How the occasions of a part were, all together. */
@Controller
class PartEvaluationController {

    private final Programmes programmes;
    private final Evaluations evaluations;

    PartEvaluationController(Programmes programmes, Evaluations evaluations) {
        this.programmes = programmes;
        this.evaluations = evaluations;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/evaluation")
    Object show(@PathVariable UUID programme, @PathVariable UUID part) {
        var kept = programmes.find(new ProgrammeId(programme)).orElseThrow();
        return kept.programme()
                .part(new PartId(part))
                .<Object>map(it ->
                        new PartEvaluationPage(kept, it, evaluations.sums(kept.id(), it.id())))
                .orElse("redirect:/programmes/" + programme);
    }
}
