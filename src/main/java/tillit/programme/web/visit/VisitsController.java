package tillit.programme.web.visit;

import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.programme.plan.PartId;
import tillit.programme.visit.VisitId;
import tillit.programme.visit.Visits;
import tillit.shell.Answer;

/** Everybody's page of leadership rooms: what they are invited to, and inviting others. */
@Controller
class VisitsController {

    private static final int USUALLY_WEEKS = 2;

    private final Visits visits;
    private final VisitPages pages;
    private final Organisation organisation;
    private final Clock clock;
    private final ZoneId zone;

    VisitsController(
            Visits visits,
            VisitPages pages,
            Organisation organisation,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.visits = visits;
        this.pages = pages;
        this.organisation = organisation;
        this.clock = clock;
        this.zone = zone;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/visits")
    Object all(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        return part(programme, part, me)
                .<Object>map(
                        it -> pages.all(new ProgrammeId(programme), it, me.id(), Optional.empty()))
                .orElse(mine(programme));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/visits/new")
    Object begin(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        var form = MeetingForm.empty(organisation.today().plusWeeks(USUALLY_WEEKS));
        return part(programme, part, me)
                .<Object>map(it -> new InvitingPage(new ProgrammeId(programme), it, form, Map.of()))
                .orElse(mine(programme));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/visits")
    Object open(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var there = part(programme, part, me);
        if (there.isEmpty()) return mine(programme);
        var form = MeetingForm.typed(typed);
        var wrong = form.wrong(clock.instant(), zone);
        if (!wrong.isEmpty())
            return Answer.mend(
                    new InvitingPage(new ProgrammeId(programme), there.get(), form, wrong));
        var id = form.id();
        visits.open(id, new ProgrammeId(programme), new PartId(part), me.id(), form.meeting(zone));
        return back(programme, part) + "/" + id;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/visits/{visit}/acceptance")
    Object accept(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID visit,
            @AuthenticationPrincipal SignedIn me) {
        var there = part(programme, part, me);
        if (there.isEmpty()) return mine(programme);
        return visits.accept(new VisitId(visit), me.id())
                .map(why -> "visit.refused." + why.name())
                .map(why ->
                        pages.all(
                                new ProgrammeId(programme), there.get(), me.id(), Optional.of(why)))
                .<Object>map(Answer::mend)
                .orElse(back(programme, part));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/visits/{visit}/refusal")
    String decline(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID visit,
            @AuthenticationPrincipal SignedIn me) {
        visits.decline(new VisitId(visit), me.id());
        return back(programme, part);
    }

    private Optional<Part> part(UUID programme, UUID part, SignedIn me) {
        return visits.part(new ProgrammeId(programme), new PartId(part), me.id());
    }

    private static String mine(UUID programme) {
        return "redirect:/programmes/" + programme + "/mine";
    }

    private static String back(UUID programme, UUID part) {
        return "redirect:/programmes/" + programme + "/parts/" + part + "/visits";
    }
}
