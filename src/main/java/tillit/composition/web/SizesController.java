package tillit.composition.web;

import static tillit.composition.CompositionRight.COMPOSES;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionId;
import tillit.composition.desk.Editing;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** How many groups of which size, changed after the beginning. */
@Controller
class SizesController {

    private final Editing editing;
    private final CompositionView view;

    SizesController(Editing editing, CompositionView view) {
        this.editing = editing;
        this.view = view;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/sizes")
    Object change(
            @PathVariable UUID composition,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame) {
        var id = new CompositionId(composition);
        var page = view.page(id, frame);
        var form = SizesForm.of(page.sizes(), typed);
        if (!form.isRight()) return Answer.mend(page.with(form));
        var troubles = editing.resize(id, form.sizes());
        return troubles.isEmpty()
                ? "redirect:/compositions/" + id
                : Answer.mend(page.with(form, troubles));
    }
}
