package tillit.commons.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tillit.access.Allowed;
import tillit.access.Right;

/** The way to what we share. */
@Controller
class CommonsController {

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/commons")
    CommonsPage show() {
        return new CommonsPage();
    }
}
