package tillit.programme.web.plan;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.Organisation;
import tillit.programme.kept.Programmes;
import tillit.programme.kept.StaffNow;
import tillit.programme.plan.PartId;
import tillit.programme.template.Template;
import tillit.programme.template.Templates;
import tillit.shell.Answer;
import tillit.shell.Frame;
import tillit.shell.Page;

/** The programmes of a strategist, and how one begins: with a template, a first day and an audience. */
@Controller
class ProgrammesController {

    private final Programmes programmes;
    private final StaffNow staff;
    private final Organisation organisation;

    ProgrammesController(Programmes programmes, StaffNow staff, Organisation organisation) {
        this.programmes = programmes;
        this.staff = staff;
        this.organisation = organisation;
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/programmes")
    ProgrammesPage all(@AuthenticationPrincipal SignedIn me) {
        return new ProgrammesPage(programmes.of(me.id()));
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @GetMapping("/programmes/new")
    Page begin(@RequestParam(defaultValue = "") String template, Frame frame) {
        return Templates.find(template)
                .<Page>map(found ->
                        page(found, BeginForm.of(found, organisation.today(), frame), Map.of()))
                .orElseGet(() -> new TemplatesPage(Templates.all()));
    }

    @Allowed(Right.PROGRAMME_LEAD)
    @PostMapping("/programmes")
    Object make(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        var form = BeginForm.typed(typed);
        var template = Templates.find(form.template());
        if (template.isEmpty()) return "redirect:/programmes/new";
        var wrong = form.wrong(organisation.today(), staff.now().areas());
        if (!wrong.isEmpty()) return Answer.mend(page(template.get(), form, wrong));
        var programme =
                template.get()
                        .begin(
                                form.name(),
                                form.first().orElseThrow(),
                                form.areas(),
                                frame.language(),
                                () -> new PartId(UUID.randomUUID()));
        return "redirect:/programmes/" + programmes.make(me.id(), form.key(), programme);
    }

    private BeginPage page(Template template, BeginForm form, Map<String, String> wrong) {
        return new BeginPage(template, form, staff.now().areas(), wrong);
    }
}
