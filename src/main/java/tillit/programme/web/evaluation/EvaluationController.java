package tillit.programme.web.evaluation;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.programme.course.OccasionId;
import tillit.programme.evaluation.Evaluation;
import tillit.programme.evaluation.Evaluations;
import tillit.programme.evaluation.Stage;
import tillit.shell.Answer;

/** How it was: to be said by those who were there. Of others' evaluations there is nothing here. */
@Controller
class EvaluationController {

    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/evaluations/{occasion}")
    EvaluationPage show(@PathVariable UUID occasion, @AuthenticationPrincipal SignedIn me) {
        return new EvaluationPage(find(occasion, me), EvaluationForm.EMPTY, Map.of());
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/evaluations/{occasion}")
    Object say(
            @PathVariable UUID occasion,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var found = find(occasion, me);
        var form = EvaluationForm.typed(typed);
        var wrong = form.wrong();
        if (found.stage() == Stage.ASKED && !wrong.isEmpty())
            return Answer.mend(new EvaluationPage(found, form, wrong));
        if (wrong.isEmpty()) evaluations.say(new OccasionId(occasion), me.id(), form.said());
        return "redirect:/evaluations/" + occasion;
    }

    private Evaluation find(UUID occasion, SignedIn me) {
        return evaluations
                .find(new OccasionId(occasion), me.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
