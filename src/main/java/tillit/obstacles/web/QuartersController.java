package tillit.obstacles.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.obstacles.kept.Reading;

/** How it goes, for everybody. */
@Controller
class QuartersController {

    private final Reading reading;

    QuartersController(Reading reading) {
        this.reading = reading;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/obstacles/figures")
    QuartersPage show() {
        return new QuartersPage(reading.quarters());
    }
}
