package tillit.outcomes.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.organisation.Organisation;
import tillit.outcomes.KeyFigures;

/** Pages made to be printed. */
@Controller
class SheetsController {

    private final KeyFigures figures;
    private final Organisation organisation;

    SheetsController(KeyFigures figures, Organisation organisation) {
        this.figures = figures;
        this.organisation = organisation;
    }

    /** Everybody’s, as the figures are: it says nothing more than they do. */
    @Allowed(Right.SIGNED_IN)
    @GetMapping("/figures/board")
    BoardPage board() {
        return new BoardPage(figures.published(), figures.definitions(), organisation.today());
    }

    @Allowed(Right.SAFETY_REPRESENTATIVE)
    @GetMapping("/figures/safety")
    SafetyPage safety() {
        return new SafetyPage(figures.published(), figures.definitions());
    }
}
