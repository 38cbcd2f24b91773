package tillit.programme.web.inquiry;

import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.SignedIn;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.OwnSurvey;
import tillit.programme.inquiry.OwnSurvey.Stage;
import tillit.programme.inquiry.Surveys;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;

/** What one needs, said by those for whom a part is, and read by them when all have said it. */
@Controller
class SurveyController {

    private final Surveys surveys;
    private final Programmes programmes;
    private final People people;

    SurveyController(Surveys surveys, Programmes programmes, People people) {
        this.surveys = surveys;
        this.programmes = programmes;
        this.people = people;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/survey")
    Object show(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        return surveys.find(new ProgrammeId(programme), new PartId(part), me.id())
                .<Object>map(it -> page(programme, part, it, AnswerForm.EMPTY, Map.of()))
                .orElse("redirect:/programmes/" + programme + "/mine");
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/survey")
    Object answer(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var found = surveys.find(new ProgrammeId(programme), new PartId(part), me.id());
        if (found.isEmpty()) return "redirect:/programmes/" + programme + "/mine";
        var it = found.get();
        var form = AnswerForm.typed(typed);
        var wrong = form.wrong(it.survey());
        if (it.stage() == Stage.ASKED && !wrong.isEmpty())
            return Answer.mend(page(programme, part, it, form, wrong));
        if (wrong.isEmpty())
            surveys.answer(
                    new ProgrammeId(programme),
                    new PartId(part),
                    me.id(),
                    form.picked(it.survey()));
        return "redirect:" + SurveyPage.path(new ProgrammeId(programme), new PartId(part));
    }

    private SurveyPage page(
            UUID programme, UUID part, OwnSurvey it, AnswerForm form, Map<String, String> wrong) {
        var kept = programmes.find(new ProgrammeId(programme)).orElseThrow();
        var reads = people.withId(kept.strategist()).map(KnownPerson::name).orElse("–");
        return new SurveyPage(kept, new PartId(part), it, reads, form, wrong);
    }
}
