package tillit.conversation.chest.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.conversation.SealedText;
import tillit.conversation.chest.Chest;
import tillit.shell.Frame;

/** One's own treasure chest: only sealed things are taken. */
@Controller
class ChestController {

    private final Chest chest;

    ChestController(Chest chest) {
        this.chest = chest;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/chest")
    ChestPage show(@AuthenticationPrincipal SignedIn me) {
        return new ChestPage(me.id(), chest.lock(me.id()), chest.of(me.id()));
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/chest/items")
    ResponseEntity<String> put(
            @RequestParam UUID item,
            @RequestParam String content,
            @AuthenticationPrincipal SignedIn me,
            Frame frame) {
        if (!SealedText.is(content))
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(frame.text("room.refusal.WRONG_SEAL"));
        if (chest.put(me.id(), item, content)) return ResponseEntity.noContent().build();
        return ResponseEntity.status(HttpStatus.CONFLICT).body(frame.text("chest.full"));
    }

    @Allowed(Right.SIGNED_IN)
    @PostMapping("/chest/items/{item}/removal")
    String remove(@PathVariable UUID item, @AuthenticationPrincipal SignedIn me) {
        chest.remove(me.id(), item);
        return "redirect:/chest";
    }

    /** Where the QR code of one's other device leads; the keys stand behind the # of the address. */
    @Allowed(Right.ANYONE)
    @GetMapping("/chest/keys")
    OwnKeysPage receive() {
        return new OwnKeysPage();
    }
}
