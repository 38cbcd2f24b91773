package tillit.organisation.scim.web;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.scim.Tokens;

/** Where the administrator makes the key by which a directory gets in, and takes it back. */
@Controller
class TokensController {

    private final Tokens tokens;
    private final String address;

    TokensController(Tokens tokens, @Value("${tillit.address}") String address) {
        this.tokens = tokens;
        this.address = address;
    }

    @Allowed(Right.ADMINISTRATOR)
    @GetMapping("/scim")
    TokensPage all() {
        return page("");
    }

    @Allowed(Right.ADMINISTRATOR)
    @PostMapping("/scim/tokens")
    TokensPage make(@AuthenticationPrincipal SignedIn me) {
        return page(tokens.make(me.id()));
    }

    @Allowed(Right.ADMINISTRATOR)
    @PostMapping("/scim/tokens/{token}/revocation")
    String revoke(@PathVariable UUID token) {
        tokens.revoke(token);
        return "redirect:/scim";
    }

    private TokensPage page(String justMade) {
        return new TokensPage(address + "/scim/v2", tokens.all(), justMade);
    }
}
