package tillit.commons.web.foundation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.PrincipleId;
import tillit.commons.foundation.Templates;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.shell.Typed;

/** The foundation is prepared, shown and changed. */
@Controller
class PrinciplesController {

    private static final String BACK = "redirect:/foundation/change";

    private final Foundation foundation;

    PrinciplesController(Foundation foundation) {
        this.foundation = foundation;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/foundation/change")
    ChangePage all() {
        return new ChangePage(foundation.all());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/foundation/templates")
    String begin(@RequestParam(defaultValue = "") String template) {
        Templates.find(template).ifPresent(foundation::begin);
        return BACK;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/foundation/principles/new")
    PrincipleFormPage blank() {
        return new PrincipleFormPage(
                Optional.empty(), Optional.empty(), PrincipleForm.empty(), Map.of());
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/foundation/principles")
    Object add(@RequestParam MultiValueMap<String, String> typed, Frame frame) {
        var form = PrincipleForm.typed(typed);
        var wrong = form.wrong(frame.language());
        if (wrong.isEmpty()
                && foundation.add(new PrincipleId(Typed.key(form.key())), form.written()))
            return BACK;
        var told =
                wrong.isEmpty()
                        ? Map.of("name-" + frame.language(), "foundation.wrong.full")
                        : wrong;
        return Answer.mend(new PrincipleFormPage(Optional.empty(), Optional.empty(), form, told));
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/foundation/principles/{principle}")
    Object open(@PathVariable UUID principle) {
        return foundation
                .find(new PrincipleId(principle))
                .<Object>map(it ->
                        new PrincipleFormPage(
                                Optional.of(it), Optional.empty(), PrincipleForm.of(it), Map.of()))
                .orElse(BACK);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/foundation/principles/{principle}")
    Object change(
            @PathVariable UUID principle,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame) {
        var old = foundation.find(new PrincipleId(principle));
        if (old.isEmpty()) return BACK;
        var form = PrincipleForm.typed(typed);
        var wrong = form.wrong(frame.language());
        if (!wrong.isEmpty())
            return Answer.mend(new PrincipleFormPage(old, Optional.empty(), form, wrong));
        return foundation
                .change(old.get().id(), form.number(), form.written())
                .<Object>map(newer ->
                        Answer.mend(
                                new PrincipleFormPage(
                                        old, Optional.of(newer), form.after(newer), Map.of())))
                .orElse(BACK);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/foundation/principles/{principle}/place")
    String move(@PathVariable UUID principle, @RequestParam(defaultValue = "") String to) {
        foundation.move(new PrincipleId(principle), to.equals("up"));
        return BACK;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/foundation/principles/{principle}/removal")
    String takeAway(@PathVariable UUID principle) {
        foundation.takeAway(new PrincipleId(principle));
        return BACK;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/foundation/principles/{principle}/return")
    String bringBack(@PathVariable UUID principle) {
        foundation.bringBack(new PrincipleId(principle));
        return BACK;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/foundation/publication")
    String show() {
        foundation.show();
        return BACK;
    }
}
