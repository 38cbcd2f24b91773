package tillit.programme.web.inquiry;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.programme.ProgrammeId;
import tillit.programme.inquiry.InterviewId;
import tillit.programme.inquiry.Interviews;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** Notes of interviews, for who lays out the programme alone. */
@Controller
class InterviewController {

    private final InquiryPages pages;
    private final Interviews interviews;

    InterviewController(InquiryPages pages, Interviews interviews) {
        this.pages = pages;
        this.interviews = interviews;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/inquiry/interviews")
    Object add(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame) {
        var at = pages.at(programme, part);
        if (at.isEmpty()) return "redirect:/programmes/" + programme;
        var form = InterviewForm.typed(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) return Answer.mend(pages.mending(at.get(), form, wrong, frame));
        interviews.add(new ProgrammeId(programme), new PartId(part), form.interview(form.id()));
        return InquiryPages.back(programme, part) + "#interviews";
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/inquiry/interviews/{interview}")
    Object show(
            @PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID interview) {
        return interviews
                .find(new ProgrammeId(programme), new PartId(part), new InterviewId(interview))
                .<Object>map(it -> page(programme, part, it.id(), InterviewForm.of(it), Map.of()))
                .orElse(InquiryPages.back(programme, part));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/inquiry/interviews/{interview}")
    Object change(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID interview,
            @RequestParam MultiValueMap<String, String> typed) {
        if (pages.at(programme, part).isEmpty()) return "redirect:/programmes/" + programme;
        var id = new InterviewId(interview);
        var form = InterviewForm.typed(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) return Answer.mend(page(programme, part, id, form, wrong));
        interviews.change(new ProgrammeId(programme), new PartId(part), form.interview(id));
        return InquiryPages.back(programme, part) + "#interviews";
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/inquiry/interviews/{interview}/removal")
    String remove(
            @PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID interview) {
        interviews.remove(new ProgrammeId(programme), new PartId(part), new InterviewId(interview));
        return InquiryPages.back(programme, part) + "#interviews";
    }

    private static InterviewPage page(
            UUID programme,
            UUID part,
            InterviewId id,
            InterviewForm form,
            Map<String, String> wrong) {
        return new InterviewPage(new ProgrammeId(programme), new PartId(part), id, form, wrong);
    }
}
