package tillit.programme.web.network;

import static tillit.programme.ProgrammeRight.IN_NETWORK;
import static tillit.programme.ProgrammeRight.TAKES_PART;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.SignedIn;
import tillit.programme.network.NetworkId;
import tillit.programme.network.Networks;
import tillit.programme.network.Rhythm;

/** A network: joined and left in one tap. */
@Controller
class NetworkController {

    private final Networks networks;
    private final NetworkPages pages;

    NetworkController(Networks networks, NetworkPages pages) {
        this.networks = networks;
        this.pages = pages;
    }

    /** The right to it was asked for, so it is there. */
    @Allowed(value = IN_NETWORK, of = "network")
    @GetMapping("/networks/{network}")
    NetworkPage show(@PathVariable UUID network, @AuthenticationPrincipal SignedIn me) {
        return pages.page(networks.find(new NetworkId(network), me.id()).orElseThrow(), me.id());
    }

    /** Where the network of a part was before it had a door of its own. */
    @Allowed(value = TAKES_PART, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/network")
    String moved(@PathVariable UUID programme, @PathVariable UUID part) {
        return "redirect:/networks/" + part;
    }

    @Allowed(value = IN_NETWORK, of = "network")
    @PostMapping("/networks/{network}/membership")
    String join(@PathVariable UUID network, @AuthenticationPrincipal SignedIn me) {
        networks.join(new NetworkId(network), me.id());
        return "redirect:/networks/" + network;
    }

    /** Who may not come back is led home. */
    @Allowed(value = IN_NETWORK, of = "network")
    @PostMapping("/networks/{network}/leaving")
    String leave(@PathVariable UUID network, @AuthenticationPrincipal SignedIn me) {
        var id = new NetworkId(network);
        networks.leave(id, me.id());
        return networks.find(id, me.id()).isPresent()
                ? "redirect:/networks/" + network
                : "redirect:/";
    }

    /** What is none of those to choose from changes nothing. */
    @Allowed(value = IN_NETWORK, of = "network")
    @PostMapping("/networks/{network}/rhythm")
    String meetEvery(
            @PathVariable UUID network,
            @RequestParam(defaultValue = "") String rhythm,
            @AuthenticationPrincipal SignedIn me) {
        Arrays.stream(Rhythm.values())
                .filter(it -> it.name().equals(rhythm))
                .forEach(it -> networks.meetsEvery(new NetworkId(network), me.id(), it));
        return "redirect:/networks/" + network;
    }

    /** After its programme. */
    @Allowed(value = IN_NETWORK, of = "network")
    @PostMapping("/networks/{network}/continuation")
    String goOn(@PathVariable UUID network, @AuthenticationPrincipal SignedIn me) {
        networks.goOn(new NetworkId(network), me.id());
        return "redirect:/networks/" + network;
    }
}
