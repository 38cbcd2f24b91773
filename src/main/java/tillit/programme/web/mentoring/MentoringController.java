package tillit.programme.web.mentoring;

import static tillit.programme.ProgrammeRight.LAYS_OUT;
import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.programme.ProgrammeId;
import tillit.programme.mentoring.Mentoring;
import tillit.programme.mentoring.Mentorings;
import tillit.programme.mentoring.MentorshipId;
import tillit.programme.mentoring.Side;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;

/** A wish in a line or two, a proposal, two who say yes. */
@Controller
class MentoringController {

    private final Mentorings mentorings;
    private final MentoringPages pages;

    MentoringController(Mentorings mentorings, MentoringPages pages) {
        this.mentorings = mentorings;
        this.pages = pages;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/mentoring")
    Object show(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        return find(programme, part, me)
                .<Object>map(pages::page)
                .orElse("redirect:/programmes/" + programme + "/mine");
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/mentoring/wish")
    Object wish(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var form = WishForm.typed(typed);
        var wrong = form.wrong();
        if (wrong.isEmpty())
            mentorings.wish(new ProgrammeId(programme), new PartId(part), form.wish(me.id()));
        return find(programme, part, me)
                .filter(_ -> !wrong.isEmpty())
                .<Object>map(it -> Answer.mend(pages.page(it, Optional.of(form), wrong)))
                .orElse(back(programme, part));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/mentoring/wish/removal")
    String takeBack(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "") String side,
            @AuthenticationPrincipal SignedIn me) {
        mentorings.takeBack(new ProgrammeId(programme), new PartId(part), me.id(), Side.of(side));
        return back(programme, part);
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/mentoring/{mentorship}/acceptance")
    String accept(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID mentorship,
            @AuthenticationPrincipal SignedIn me) {
        return answer(programme, part, mentorship, me, true);
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/mentoring/{mentorship}/refusal")
    String refuse(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID mentorship,
            @AuthenticationPrincipal SignedIn me) {
        return answer(programme, part, mentorship, me, false);
    }

    private String answer(UUID programme, UUID part, UUID mentorship, SignedIn me, boolean yes) {
        mentorings.answer(
                new ProgrammeId(programme),
                new PartId(part),
                me.id(),
                new MentorshipId(mentorship),
                yes);
        return back(programme, part);
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/mentoring/{mentorship}/end")
    String end(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID mentorship,
            @AuthenticationPrincipal SignedIn me) {
        mentorings.end(
                new ProgrammeId(programme),
                new PartId(part),
                me.id(),
                new MentorshipId(mentorship));
        return back(programme, part);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/mentoring/proposals")
    String propose(@PathVariable UUID programme, @PathVariable UUID part) {
        mentorings.propose(new ProgrammeId(programme), new PartId(part));
        return "redirect:/programmes/" + programme + "#part-" + part;
    }

    private Optional<Mentoring> find(UUID programme, UUID part, SignedIn me) {
        return mentorings.find(new ProgrammeId(programme), new PartId(part), me.id());
    }

    private static String back(UUID programme, UUID part) {
        return "redirect:/programmes/" + programme + "/parts/" + part + "/mentoring";
    }
}
