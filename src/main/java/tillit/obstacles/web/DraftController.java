package tillit.obstacles.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.OwnCircles;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.kept.Drafts;
import tillit.obstacles.kept.ObstacleRight;

/** What a circle has to agree on before anybody else hears of it. */
@Controller
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @Allowed(value = ObstacleRight.AGREES, of = "draft")
    @GetMapping("/obstacles/drafts/{draft}")
    Object show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return drafts.find(new ObstacleId(draft), me.id())
                .<Object>map(it ->
                        new DraftPage(
                                it,
                                drafts.circle(it.circle(), me.id())
                                        .map(OwnCircles.Own::name)
                                        .orElse(""),
                                drafts.missing(it),
                                it.yes().contains(me.id())))
                .orElse("redirect:/obstacles");
    }

    @Allowed(value = ObstacleRight.AGREES, of = "draft")
    @PostMapping("/obstacles/drafts/{draft}/consent")
    String agree(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String agree,
            @AuthenticationPrincipal SignedIn me) {
        var id = new ObstacleId(draft);
        if (agree.equals("no")) drafts.refuse(id, me.id());
        if (!agree.equals("yes")) return "redirect:/obstacles";
        return drafts.agree(id, me.id())
                ? "redirect:/obstacles/" + draft
                : "redirect:/obstacles/drafts/" + draft;
    }
}
