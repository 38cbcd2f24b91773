package tillit.composition.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.making.Making;
import tillit.composition.grouping.Form;
import tillit.organisation.Organisation;
import tillit.shell.Answer;
import tillit.shell.Page;
import tillit.shell.Typed;

/** What somebody composes, and how it begins. */
@Controller
class CompositionsController {

    private final Compositions compositions;
    private final Making making;
    private final Organisation organisation;

    CompositionsController(Compositions compositions, Making making, Organisation organisation) {
        this.compositions = compositions;
        this.making = making;
        this.organisation = organisation;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/compositions")
    CompositionsPage all(@AuthenticationPrincipal SignedIn me) {
        return new CompositionsPage(compositions.of(me.id()));
    }

    /** First what it is to be; then, with {@code form}, all about it. */
    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/compositions/new")
    Page begin(@RequestParam(defaultValue = "") String form) {
        return Arrays.stream(Form.values())
                .filter(one -> one.name().equalsIgnoreCase(form))
                .findFirst()
                .<Page>map(one -> page(NewForm.first(one, organisation.today()), Map.of()))
                .orElseGet(ChoicePage::empty);
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/compositions")
    Object make(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var form = NewForm.of(form(typed), typed);
        var wrong = new LinkedHashMap<>(NewRules.broken(form, organisation.today()));
        if (!wrong.isEmpty()) return Answer.mend(page(form, wrong));
        var draft = making.draft(form.name(), form.plan(), form.invited());
        if (draft.people().isEmpty())
            return Answer.mend(page(form, Map.of("who", "composition.wrong.who.nobody")));
        return "redirect:/compositions/" + compositions.make(me.id(), form.key(), draft);
    }

    private static Form form(MultiValueMap<String, String> typed) {
        return Arrays.stream(Form.values())
                .filter(one -> one.name().equalsIgnoreCase(Typed.line(typed, "form")))
                .findFirst()
                .orElse(Form.TABLES);
    }

    private NewPage page(NewForm form, Map<String, String> wrong) {
        return new NewPage(form, making.areas(), wrong);
    }
}
