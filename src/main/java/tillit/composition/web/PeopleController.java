package tillit.composition.web;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static tillit.composition.CompositionRight.COMPOSES;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionId;
import tillit.composition.desk.Editing;
import tillit.shell.Answer;
import tillit.shell.Typed;

/** The people of a composition: finds them, and marks many at once. */
@Controller
class PeopleController {

    private final Editing editing;
    private final PeopleView view;

    PeopleController(Editing editing, PeopleView view) {
        this.editing = editing;
        this.view = view;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/people")
    PeoplePage show(
            @PathVariable UUID composition,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String only) {
        return view.page(new CompositionId(composition), q, mark, only.equals("true"), List.of());
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/people")
    Object mark(@PathVariable UUID composition, @RequestParam MultiValueMap<String, String> typed) {
        var id = new CompositionId(composition);
        var q = Typed.line(typed, "q");
        var mark = Typed.line(typed, "mark");
        var only = Typed.line(typed, "only");
        if (!PeoplePage.MARKS.contains(mark)) return "redirect:/compositions/" + id + "/people";
        var troubles = editing.mark(id, mark, numbers(typed, "shown"), numbers(typed, "yes"));
        if (!troubles.isEmpty())
            return Answer.mend(view.page(id, q, mark, only.equals("true"), troubles));
        return "redirect:/compositions/%s/people?mark=%s&only=%s&q=%s"
                .formatted(
                        id,
                        mark,
                        only.equals("true"),
                        URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    private static Set<Integer> numbers(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .flatMapToInt(text -> NewForm.number(text).stream())
                .boxed()
                .collect(toUnmodifiableSet());
    }
}
