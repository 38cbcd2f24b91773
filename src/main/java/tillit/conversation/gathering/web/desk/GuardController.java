package tillit.conversation.gathering.web.desk;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tillit.access.Allowed;
import tillit.conversation.gathering.GatheringRights;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.gathering.Robots;

/** What an organiser does when somebody means no good: nobody new comes in, and robots go out. */
@Controller
class GuardController {

    private final Desks desks;
    private final Gatherings gatherings;
    private final Robots robots;

    GuardController(Desks desks, Gatherings gatherings, Robots robots) {
        this.desks = desks;
        this.gatherings = gatherings;
        this.robots = robots;
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/closed-door")
    String close(@PathVariable UUID gathering) {
        return shut(gathering, true);
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/closed-door/removal")
    String open(@PathVariable UUID gathering) {
        return shut(gathering, false);
    }

    @Allowed(value = GatheringRights.ORGANISES, of = "gathering")
    @PostMapping("/gatherings/{gathering}/robots/removal")
    String showOut(@PathVariable UUID gathering) {
        robots.showOut(desks.gathering(gathering));
        return "redirect:/gatherings/" + gathering;
    }

    private String shut(UUID gathering, boolean closed) {
        gatherings.shutDoor(desks.gathering(gathering).id(), closed);
        return "redirect:/gatherings/" + gathering;
    }
}
