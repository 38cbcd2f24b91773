package tillit.programme.web.visit;

import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.visit.Visit;
import tillit.programme.visit.VisitId;
import tillit.programme.visit.Visits;
import tillit.shell.Answer;

/** A host's own meeting: whom they ask, when it is, and that it is called off. For others it leads back. */
@Controller
class HostController {

    private final Visits visits;
    private final VisitPages pages;
    private final Clock clock;
    private final ZoneId zone;

    HostController(
            Visits visits, VisitPages pages, Clock clock, @Value("${tillit.zone}") ZoneId zone) {
        this.visits = visits;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/visits/{visit}")
    Object show(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID visit,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn me) {
        return of(programme, part, visit, me, (it, one) -> pages.page(it, one, q));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/visits/{visit}/guests/{person}")
    String ask(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID visit,
            @PathVariable UUID person,
            @AuthenticationPrincipal SignedIn me) {
        visits.ask(new VisitId(visit), me.id(), new PersonId(person));
        return back(programme, part) + "/" + visit;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/visits/{visit}/change")
    Object change(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID visit,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var form = MeetingForm.typed(typed);
        var wrong = form.wrong(clock.instant(), zone);
        if (!wrong.isEmpty())
            return of(
                    programme,
                    part,
                    visit,
                    me,
                    (it, one) -> Answer.mend(pages.page(it, one, "", form, wrong)));
        visits.change(new VisitId(visit), me.id(), form.meeting(zone));
        return back(programme, part) + "/" + visit;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/visits/{visit}/end")
    String callOff(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID visit,
            @AuthenticationPrincipal SignedIn me) {
        visits.callOff(new VisitId(visit), me.id());
        return back(programme, part);
    }

    private Object of(
            UUID programme,
            UUID part,
            UUID visit,
            SignedIn me,
            BiFunction<Part, Visit, Object> answer) {
        Optional<Part> there = visits.part(new ProgrammeId(programme), new PartId(part), me.id());
        return there.flatMap(it ->
                        visits.hosted(new VisitId(visit), me.id())
                                .filter(one -> one.part().equals(it.id()))
                                .map(one -> answer.apply(it, one)))
                .orElse(back(programme, part));
    }

    private static String back(UUID programme, UUID part) {
        return "redirect:/programmes/" + programme + "/parts/" + part + "/visits";
    }
}
