package tillit.programme.web.inquiry;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.Surveys;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** A question to all for whom a part is, asked by who lays it out. */
@Controller
class InquiryController {

    private final InquiryPages pages;
    private final Surveys surveys;
    private final Organisation organisation;

    InquiryController(InquiryPages pages, Surveys surveys, Organisation organisation) {
        this.pages = pages;
        this.surveys = surveys;
        this.organisation = organisation;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/inquiry")
    Object show(@PathVariable UUID programme, @PathVariable UUID part, Frame frame) {
        return pages.at(programme, part)
                .<Object>map(at -> pages.page(at, frame))
                .orElse("redirect:/programmes/" + programme);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/inquiry/survey")
    Object open(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var at = pages.at(programme, part);
        if (at.isEmpty()) return "redirect:/programmes/" + programme;
        var form = SurveyForm.typed(typed);
        var wrong = form.wrong(at.get().part(), organisation.today());
        if (!wrong.isEmpty()) return Answer.mend(pages.mending(at.get(), form, wrong));
        surveys.open(new ProgrammeId(programme), new PartId(part), form.survey());
        return InquiryPages.back(programme, part);
    }

    /** As long as nobody has answered. */
    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/inquiry/survey/removal")
    String takeBack(@PathVariable UUID programme, @PathVariable UUID part) {
        surveys.takeBack(new ProgrammeId(programme), new PartId(part));
        return InquiryPages.back(programme, part);
    }
}
