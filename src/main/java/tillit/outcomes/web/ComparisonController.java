package tillit.outcomes.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.outcomes.CircleEffects;

/** Whether circles did something, as far as numbers can say. */
@Controller
class ComparisonController {

    private final CircleEffects effects;

    ComparisonController(CircleEffects effects) {
        this.effects = effects;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/figures/comparison")
    ComparisonPage show() {
        var start = effects.start();
        return new ComparisonPage(start, start.map(effects::from));
    }
}
