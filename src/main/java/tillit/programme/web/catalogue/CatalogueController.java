package tillit.programme.web.catalogue;

import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Choosings;
import tillit.programme.catalogue.OfferId;
import tillit.programme.catalogue.Sought;
import tillit.programme.plan.PartId;
import tillit.shell.Typed;

/** What one may choose: all of it, what belongs together, one of it. */
@Controller
class CatalogueController {

    private final OwnOffers own;
    private final Choosings choosings;

    CatalogueController(OwnOffers own, Choosings choosings) {
        this.own = own;
        this.choosings = choosings;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/catalogue")
    CataloguePage all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String subject,
            @AuthenticationPrincipal SignedIn me) {
        return CataloguePage.of(own.all(me.id()), new Sought(Typed.line(q), Typed.line(subject)));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/choices/{part}")
    Object choices(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        return own.choices(new ProgrammeId(programme), new PartId(part), me.id())
                .<Object>map(page -> page)
                .orElse(mine(programme));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/offers/{offer}")
    Object offer(
            @PathVariable UUID programme,
            @PathVariable UUID offer,
            @AuthenticationPrincipal SignedIn me) {
        return own.offer(new ProgrammeId(programme), new OfferId(offer), me.id())
                .<Object>map(page -> page)
                .orElse(mine(programme));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/choices/{part}/interest")
    String say(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        choosings.say(new ProgrammeId(programme), new PartId(part), me.id());
        return "redirect:/programmes/" + programme + "/choices/" + part;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/choices/{part}/interest/removal")
    String takeBack(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        choosings.takeBack(new ProgrammeId(programme), new PartId(part), me.id());
        return "redirect:/programmes/" + programme + "/choices/" + part;
    }

    private static String mine(UUID programme) {
        return "redirect:/programmes/" + programme + "/mine";
    }
}
