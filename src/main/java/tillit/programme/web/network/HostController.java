package tillit.programme.web.network;

import static tillit.programme.ProgrammeRight.IN_NETWORK;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.conversation.OpenGatherings;
import tillit.programme.network.Hosting;
import tillit.programme.network.NetworkId;
import tillit.programme.network.Networks;
import tillit.shell.Answer;

/** What the host of a network says and does, and what the others may do for one who is silent. */
@Controller
class HostController {

    private final Networks networks;
    private final Hosting hosting;
    private final NetworkPages pages;
    private final Clock clock;
    private final ZoneId zone;

    HostController(
            Networks networks,
            Hosting hosting,
            NetworkPages pages,
            Clock clock,
            @Value("${tillit.zone}") ZoneId zone) {
        this.networks = networks;
        this.hosting = hosting;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    @Allowed(value = IN_NETWORK, of = "network")
    @PostMapping("/networks/{network}/meeting")
    Object meet(
            @PathVariable UUID network,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        var id = new NetworkId(network);
        var form = MeetingForm.typed(typed);
        var methods = hosting.methods().stream().map(OpenGatherings.Known::id).toList();
        var wrong = form.wrong(clock.instant(), zone, methods);
        if (wrong.isEmpty()) hosting.meet(id, me.id(), form.number(), form.meeting(zone));
        return networks.find(id, me.id())
                .filter(_ -> !wrong.isEmpty())
                .map(it -> pages.page(it, me.id(), Optional.of(form), wrong))
                .filter(NetworkPage::hosts)
                .<Object>map(Answer::mend)
                .orElse("redirect:/networks/" + network);
    }

    @Allowed(value = IN_NETWORK, of = "network")
    @PostMapping("/networks/{network}/turn")
    String handOn(
            @PathVariable UUID network,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        hosting.handOn(new NetworkId(network), me.id(), MeetingForm.typed(typed).number());
        return "redirect:/networks/" + network;
    }

    /** The talk by the method of today. */
    @Allowed(value = IN_NETWORK, of = "network")
    @PostMapping("/networks/{network}/gathering")
    String open(
            @PathVariable UUID network,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        return hosting.open(new NetworkId(network), me.id(), MeetingForm.typed(typed).number())
                .map(gathering -> "redirect:/gatherings/" + gathering)
                .orElse("redirect:/networks/" + network);
    }
}
