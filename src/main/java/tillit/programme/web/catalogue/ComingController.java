package tillit.programme.web.catalogue;

import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.Preparations;
import tillit.programme.course.Refused;
import tillit.programme.web.plan.OwnWay;
import tillit.shell.Answer;
import tillit.shell.Page;
import tillit.shell.Typed;

/** One comes, prepares, is there, or gives one's place to another. */
@Controller
class ComingController {

    private final Occasions occasions;
    private final Preparations preparations;
    private final OwnOffers own;
    private final OwnWay ways;

    ComingController(Occasions occasions, Preparations preparations, OwnOffers own, OwnWay ways) {
        this.occasions = occasions;
        this.preparations = preparations;
        this.own = own;
        this.ways = ways;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/occasions/{occasion}/coming")
    Object come(
            @PathVariable UUID programme,
            @PathVariable UUID occasion,
            @AuthenticationPrincipal SignedIn me) {
        return told(programme, occasion, me, occasions.come(new OccasionId(occasion), me.id()));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/occasions/{occasion}/leaving")
    Object leave(
            @PathVariable UUID programme,
            @PathVariable UUID occasion,
            @AuthenticationPrincipal SignedIn me) {
        return told(programme, occasion, me, occasions.leave(new OccasionId(occasion), me.id()));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/occasions/{occasion}/attendance")
    Object attend(
            @PathVariable UUID programme,
            @PathVariable UUID occasion,
            @AuthenticationPrincipal SignedIn me) {
        return told(programme, occasion, me, occasions.attend(new OccasionId(occasion), me.id()));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/occasions/{occasion}/preparation")
    Object prepare(
            @PathVariable UUID programme,
            @PathVariable UUID occasion,
            @RequestParam(defaultValue = "") String answer,
            @AuthenticationPrincipal SignedIn me) {
        var written = Typed.line(answer);
        var id = new OccasionId(occasion);
        if (written.length() > Preparations.LONGEST)
            return page(programme, id, me)
                    .<Object>map(
                            page -> Answer.mend(page.mending(written, "catalogue.wrong.answer")))
                    .orElse(mine(programme));
        return told(programme, occasion, me, preparations.write(id, me.id(), written));
    }

    private Object told(UUID programme, UUID occasion, SignedIn me, Optional<Refused> refused) {
        var id = new OccasionId(occasion);
        var page = page(programme, id, me);
        if (refused.isPresent())
            return Answer.mend(
                    page.<Page>map(it -> it.refusing(id, refused.get()))
                            .orElseGet(() ->
                                    ways.page(new ProgrammeId(programme), me.id())
                                            .refusing(id, refused.get())));
        return page.map(it -> "redirect:" + it.entry().path()).orElse(mine(programme))
                + "#occasion-"
                + occasion;
    }

    /** That of its offer; empty when it has none. */
    private Optional<OfferPage> page(UUID programme, OccasionId id, SignedIn me) {
        return occasions
                .find(id)
                .flatMap(Occasion::offer)
                .flatMap(offer -> own.offer(new ProgrammeId(programme), offer, me.id()));
    }

    private static String mine(UUID programme) {
        return "redirect:/programmes/" + programme + "/mine";
    }
}
