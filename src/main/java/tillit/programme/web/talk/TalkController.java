package tillit.programme.web.talk;

import static tillit.programme.ProgrammeRight.TALKS;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.PersonId;
import tillit.access.SignedIn;
import tillit.conversation.GatheringId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Part;
import tillit.programme.talk.Talks;
import tillit.shell.Answer;

/** A talk by a method, opened at an occasion. Whoever may do so has been let in, so the occasion is there. */
@Controller
class TalkController {

    private final Talks talks;
    private final Occasions occasions;
    private final Programmes programmes;

    TalkController(Talks talks, Occasions occasions, Programmes programmes) {
        this.talks = talks;
        this.occasions = occasions;
        this.programmes = programmes;
    }

    @Allowed(value = TALKS, of = "occasion")
    @GetMapping("/occasions/{occasion}/talk")
    TalkPage show(@PathVariable UUID occasion, @AuthenticationPrincipal SignedIn me) {
        return page(at(occasion), me.id(), false);
    }

    @Allowed(value = TALKS, of = "occasion")
    @PostMapping("/occasions/{occasion}/talk")
    Object open(
            @PathVariable UUID occasion,
            @RequestParam(defaultValue = "") String what,
            @AuthenticationPrincipal SignedIn me) {
        var at = at(occasion);
        return opened(at, what, me.id())
                .<Object>map(_ -> "redirect:/occasions/" + occasion + "/talk")
                .orElseGet(() -> Answer.mend(page(at, me.id(), true)));
    }

    @Allowed(value = TALKS, of = "occasion")
    @PostMapping("/occasions/{occasion}/talk/removal")
    String part(@PathVariable UUID occasion) {
        talks.part(new OccasionId(occasion));
        return "redirect:/occasions/" + occasion + "/talk";
    }

    private Optional<GatheringId> opened(Occasion at, String what, PersonId me) {
        return what.startsWith(TalkPage.GATHERING)
                ? talks.take(at, what.substring(TalkPage.GATHERING.length()), me)
                : talks.open(at, name(at), what.replaceFirst("^" + TalkPage.METHOD, ""), me);
    }

    private TalkPage page(Occasion at, PersonId me, boolean wrong) {
        return new TalkPage(
                at,
                name(at),
                talks.methods(),
                talks.madeBy(me),
                talks.at(at.id()),
                talks.door(at.id()),
                programmes.find(at.programme()).orElseThrow().strategist().equals(me),
                wrong);
    }

    private Occasion at(UUID occasion) {
        return occasions.find(new OccasionId(occasion)).orElseThrow();
    }

    private String name(Occasion at) {
        return programmes
                .find(at.programme())
                .flatMap(it -> it.programme().part(at.part()))
                .map(Part::name)
                .orElseThrow();
    }
}
