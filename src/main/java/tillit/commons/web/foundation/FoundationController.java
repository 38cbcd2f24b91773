package tillit.commons.web.foundation;

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
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.PrincipleId;
import tillit.commons.foundation.Readings;
import tillit.shell.Frame;
import tillit.shell.Typed;

/** The leadership foundation, as everybody reads it, alone or together. */
@Controller
class FoundationController {

    private static final int MOST_PAGES = 500;

    private final FoundationPages pages;
    private final Foundation foundation;
    private final Readings readings;

    FoundationController(FoundationPages pages, Foundation foundation, Readings readings) {
        this.pages = pages;
        this.foundation = foundation;
        this.readings = readings;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/foundation")
    FoundationPage all(@AuthenticationPrincipal SignedIn me) {
        return pages.all(me.id(), me.roles().contains(Right.PROGRAMME_LEAD));
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/foundation/{principle}")
    Object one(
            @PathVariable UUID principle,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal SignedIn me) {
        int number = Typed.number(Typed.line(page), MOST_PAGES).orElse(1);
        return pages.one(new PrincipleId(principle), me.id(), number)
                .<Object>map(it -> it)
                .orElse("redirect:/foundation");
    }

    /** In the language of whoever begins it. */
    @Allowed(Right.SIGNED_IN)
    @PostMapping("/foundation/{principle}/talks")
    String talk(@PathVariable UUID principle, @AuthenticationPrincipal SignedIn me, Frame frame) {
        return foundation
                .find(new PrincipleId(principle))
                .filter(Principle::isShown)
                .map(it ->
                        readings.talk(
                                it.id(),
                                called(it, frame),
                                it.in(frame.language()).text(),
                                me.id()))
                .map(gathering -> "redirect:/gatherings/" + gathering)
                .orElse("redirect:/foundation");
    }

    private static String called(Principle it, Frame frame) {
        return frame.text("foundation.talk.name", it.in(frame.language()).name());
    }
}
