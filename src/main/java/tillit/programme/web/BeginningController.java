package tillit.programme.web;

import static tillit.composition.CompositionRight.COMPOSES;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionId;
import tillit.shell.Answer;
import tillit.shell.Page;

/** Circles that were composed begin. */
@Controller
class BeginningController {

    private final BeginningPages pages;

    BeginningController(BeginningPages pages) {
        this.pages = pages;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/beginning")
    Page show(@PathVariable UUID composition) {
        return pages.page(new CompositionId(composition), "", "")
                .<Page>map(page -> page)
                .orElseGet(() -> pages.untimed(new CompositionId(composition)));
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/beginning")
    Object begin(@PathVariable UUID composition, @RequestParam(defaultValue = "") String place) {
        var id = new CompositionId(composition);
        var here = "redirect:/compositions/" + composition + "/beginning";
        var wrong = pages.wrong(id, place.strip());
        if (!wrong.isEmpty())
            return pages.page(id, place, wrong).<Object>map(Answer::mend).orElse(here);
        pages.begin(id, place.strip());
        return here;
    }
}
