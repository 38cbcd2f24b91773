package tillit.conversation.gathering.web.wall;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.conversation.gathering.Gathering;
import tillit.conversation.gathering.web.phone.KnownGatherings;
import tillit.shell.Frame;

/** What stands on the wall, for whoever has the code: they see the big screen too. */
@Controller
class PhoneWallController {

    private final KnownGatherings gatherings;
    private final Halls halls;

    PhoneWallController(KnownGatherings gatherings, Halls halls) {
        this.gatherings = gatherings;
        this.halls = halls;
    }

    /** @param whole also what few have sent; such a page stands still */
    @Allowed(Right.ANYONE)
    @GetMapping("/g/{code}/wall")
    PhoneWallPage wall(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean whole,
            Frame frame) {
        int atMost = whole ? PhoneWallRegion.ALL : PhoneWallRegion.MOST;
        return gatherings
                .withCode(code)
                .map(gathering -> page(gathering, atMost, frame))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PhoneWallPage page(Gathering here, int atMost, Frame frame) {
        var room = halls.asTold(here).orElseGet(() -> halls.now(here));
        return new PhoneWallPage(halls.phone(here, room, atMost, frame.language()));
    }
}
