package tillit.programme.web.forming;

import static tillit.programme.ProgrammeRight.LAYS_OUT;
import static tillit.programme.ProgrammeRight.TAKES_PART;

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
import tillit.programme.forming.Forming;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;
import tillit.shell.Typed;

/** One wants to be in a circle; the strategist composes those who do. */
@Controller
class FormingController {

    private final Forming forming;
    private final Programmes programmes;

    FormingController(Forming forming, Programmes programmes) {
        this.forming = forming;
        this.programmes = programmes;
    }

    /** To the composition, where sizes and rules can be changed before anything is composed. */
    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/circles")
    String compose(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var kept = programmes.find(new ProgrammeId(programme)).orElseThrow();
        return kept.programme()
                .part(new PartId(part))
                .filter(it -> it.kind() == Kind.CIRCLES && kept.announced().isPresent())
                .flatMap(it -> forming.compose(kept, it, Typed.key(typed)))
                .map(made -> "redirect:/compositions/" + made)
                .orElse("redirect:/programmes/" + programme);
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/circle")
    Object show(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        var id = new ProgrammeId(programme);
        return forming.own(id, new PartId(part), me.id())
                .<Object>map(own -> new OwnCirclePage(id, name(id), own))
                .orElse("redirect:/programmes/" + programme + "/mine");
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/circle/wish")
    String wish(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        forming.say(new ProgrammeId(programme), new PartId(part), me.id());
        return back(programme, part);
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/circle/wish/removal")
    String takeBack(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        forming.takeBack(new ProgrammeId(programme), new PartId(part), me.id());
        return back(programme, part);
    }

    private static String back(UUID programme, UUID part) {
        return "redirect:/programmes/" + programme + "/parts/" + part + "/circle";
    }

    private String name(ProgrammeId id) {
        return programmes.find(id).orElseThrow().programme().name();
    }
}
