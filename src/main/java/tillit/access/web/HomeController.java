package tillit.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.shell.HomePart;
import tillit.shell.Page;

/** The start page: a welcome for visitors, what is next for everyone else. */
@Controller
class HomeController {

    private final List<HomePart> parts;

    HomeController(List<HomePart> parts) {
        this.parts = parts;
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/")
    Page home(@AuthenticationPrincipal @Nullable SignedIn me) {
        if (me == null) return new WelcomePage();
        return new HomePage(
                me.shownName(), parts.stream().flatMap(part -> part.pages(me).stream()).toList());
    }
}
