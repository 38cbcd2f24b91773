package tillit.composition.web;

import static tillit.composition.CompositionRight.COMPOSES;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tillit.access.Allowed;
import tillit.composition.Begun;
import tillit.composition.CompositionId;
import tillit.composition.desk.Composing;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.Editing;
import tillit.composition.desk.Look;
import tillit.composition.times.Removal;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** One composition: its rules, the search, and which result is used. */
@Controller
class CompositionController {

    private final Compositions compositions;
    private final Editing editing;
    private final Composing composing;
    private final CompositionView view;
    private final Removal removal;
    private final Begun begun;

    CompositionController(
            Compositions compositions,
            Editing editing,
            Composing composing,
            CompositionView view,
            Removal removal,
            Begun begun) {
        this.compositions = compositions;
        this.editing = editing;
        this.composing = composing;
        this.view = view;
        this.removal = removal;
        this.begun = begun;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}")
    CompositionPage show(@PathVariable UUID composition, Frame frame) {
        return view.page(new CompositionId(composition), frame);
    }

    /** A page with script only wants to know what follows from it. */
    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/rules")
    Object choose(
            @PathVariable UUID composition,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") String script,
            Frame frame) {
        var id = new CompositionId(composition);
        var chosen = chosen(id, typed, frame);
        if (script.equals("true")) return view.follows(id, chosen, frame);
        return chosen.isRight()
                ? "redirect:/compositions/" + id
                : Answer.mend(view.page(id, frame, chosen));
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/search")
    Object search(
            @PathVariable UUID composition, @RequestParam Map<String, String> typed, Frame frame) {
        var id = new CompositionId(composition);
        var chosen = chosen(id, typed, frame);
        if (!chosen.isRight()) return Answer.mend(view.page(id, frame, chosen));
        composing.begin(id);
        return "redirect:/compositions/" + id;
    }

    /** What is right of it is kept. */
    private ChosenRules chosen(CompositionId id, Map<String, String> typed, Frame frame) {
        var chosen = view.chosen(id, typed, frame);
        chosen.choose(editing, id);
        return chosen;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/search/end")
    String enough(@PathVariable UUID composition) {
        composing.stop(new CompositionId(composition));
        return "redirect:/compositions/" + composition;
    }

    /** Hundredths that have passed, 100 when it is over, and below them how far it has come. */
    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping(
            value = "/compositions/{composition}/progress",
            produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String progress(@PathVariable UUID composition, Frame frame) {
        return composing.look(new CompositionId(composition)) instanceof Look.Searching(var search)
                ? search.percent() + "\n" + Told.of(search, frame)
                : "100";
    }

    /** Circles that have begun stay as they are; the page of their beginning says so. */
    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/adoption")
    String adopt(@PathVariable UUID composition, @RequestParam(defaultValue = "") String state) {
        var home = "redirect:/compositions/" + composition;
        if (begun.hasBegun(new CompositionId(composition))) return home + "/beginning";
        return NewForm.number(state).stream()
                .filter(number -> compositions.adopt(new CompositionId(composition), number))
                .mapToObj(number -> home + "/states/" + number)
                .findFirst()
                .orElse(home);
    }

    @Allowed(value = COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/removal")
    String remove(@PathVariable UUID composition) {
        var id = new CompositionId(composition);
        composing.stop(id);
        removal.remove(id);
        return "redirect:/compositions";
    }
}
