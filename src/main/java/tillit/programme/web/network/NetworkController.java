package tillit.programme.web.network;

import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.time.Clock;
import java.time.ZoneId;
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
import tillit.programme.ProgrammeId;
import tillit.programme.network.Networks;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;

/** A network: joined and left in one tap, hosted in turn. */
@Controller
class NetworkController {

    private final Networks networks;
    private final NetworkPages pages;
    private final Clock clock;
    private final ZoneId zone;

    NetworkController(
            Networks networks,
            NetworkPages pages,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.networks = networks;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/network")
    Object show(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        return networks.find(new ProgrammeId(programme), new PartId(part), me.id())
                .<Object>map(network -> pages.page(network, me.id()))
                .orElse("redirect:/programmes/" + programme + "/mine");
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/network/membership")
    String join(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        networks.join(new ProgrammeId(programme), new PartId(part), me.id());
        return back(programme, part);
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/network/leaving")
    String leave(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @AuthenticationPrincipal SignedIn me) {
        networks.leave(new ProgrammeId(programme), new PartId(part), me.id());
        return back(programme, part);
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/network/meeting")
    Object meet(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var id = new ProgrammeId(programme);
        var form = MeetingForm.typed(typed);
        var wrong = form.wrong(clock.instant(), zone);
        if (wrong.isEmpty())
            networks.meet(id, new PartId(part), me.id(), form.number(), form.meeting(zone));
        return networks.find(id, new PartId(part), me.id())
                .filter(_ -> !wrong.isEmpty())
                .map(network -> pages.page(network, me.id(), Optional.of(form), wrong))
                .filter(NetworkPage::hosts)
                .<Object>map(Answer::mend)
                .orElse(back(programme, part));
    }

    @Allowed(value = TAKES_PART, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/network/turn")
    String handOn(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        int turn = MeetingForm.typed(typed).number();
        networks.handOn(new ProgrammeId(programme), new PartId(part), me.id(), turn);
        return back(programme, part);
    }

    private static String back(UUID programme, UUID part) {
        return "redirect:/programmes/" + programme + "/parts/" + part + "/network";
    }
}
