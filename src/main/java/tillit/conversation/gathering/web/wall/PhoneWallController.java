package tillit.conversation.gathering.web.wall;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.gathering.Gatherings;

/** What stands on the wall, for whoever has the code: they see the big screen too. */
@Controller
class PhoneWallController {

    private final Gatherings gatherings;
    private final Halls halls;

    PhoneWallController(Gatherings gatherings, Halls halls) {
        this.gatherings = gatherings;
        this.halls = halls;
    }

    @Allowed(Right.ANYONE)
    @GetMapping("/g/{code}/wall")
    PhoneWallPage wall(@PathVariable String code) {
        return gatherings
                .withCode(code)
                .map(halls::phone)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
