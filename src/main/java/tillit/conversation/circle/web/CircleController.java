package tillit.conversation.circle.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import tillit.conversation.CircleId;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.circle.CircleRights;
import tillit.shell.Answer;
import tillit.shell.Frame;

/** A circle's page, its key, its end. */
@Controller
class CircleController {

    private final CirclePages pages;
    private final KeyPages keyPages;
    private final CircleKeeper circles;

    CircleController(CirclePages pages, KeyPages keyPages, CircleKeeper circles) {
        this.pages = pages;
        this.keyPages = keyPages;
        this.circles = circles;
    }

    @Allowed(value = CircleRights.IN_CIRCLE, of = "circle")
    @GetMapping("/circles/{circle}")
    CirclePage show(@PathVariable UUID circle, @AuthenticationPrincipal SignedIn me) {
        return pages.page(new CircleId(circle), me.id());
    }

    /** Where the QR code leads. The key stands behind the # of the address, which browsers do not send. */
    @Allowed(Right.ANYONE)
    @GetMapping("/circles/{circle}/key")
    KeyPage receive(@PathVariable UUID circle, @AuthenticationPrincipal @Nullable SignedIn me) {
        return keyPages.page(new CircleId(circle), Optional.ofNullable(me).map(SignedIn::id));
    }

    /** A leader's browser has made the circle's key; {@code check} is all that is told of it. */
    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/key")
    ResponseEntity<String> keyMade(
            @PathVariable UUID circle, @RequestParam String check, Frame frame) {
        if (check.matches("[0-9a-f]{32}") && circles.keyMade(new CircleId(circle), check))
            return ResponseEntity.noContent().build();
        return ResponseEntity.status(HttpStatus.CONFLICT).body(frame.text("circle.key.already"));
    }

    /** Nobody has the key any more; then another can be made, but not in the middle of a meeting. */
    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/key/loss")
    Object keyLost(@PathVariable UUID circle, @AuthenticationPrincipal SignedIn me) {
        var id = new CircleId(circle);
        return circles.keyLost(id)
                ? "redirect:/circles/" + circle
                : Answer.mend(pages.refused(id, me.id(), "key", "circle.key.lost.on"));
    }

    @Allowed(value = CircleRights.LEADS_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/ending")
    String end(@PathVariable UUID circle) {
        circles.end(new CircleId(circle));
        return "redirect:/circles/" + circle;
    }

    /** A member goes; nobody needs to be asked, but the only leader hands on the lead first. */
    @Allowed(value = CircleRights.IN_CIRCLE, of = "circle")
    @PostMapping("/circles/{circle}/departure")
    Object leave(@PathVariable UUID circle, @AuthenticationPrincipal SignedIn me) {
        var id = new CircleId(circle);
        return circles.remove(id, me.id())
                ? "redirect:/"
                : Answer.mend(pages.refused(id, me.id(), "leave", "circle.leave.last"));
    }
}
