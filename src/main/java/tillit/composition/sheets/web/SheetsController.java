package tillit.composition.sheets.web;

import static tillit.composition.CompositionRight.COMPOSES;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.shell.Frame;

/** Pages made to be printed: for the door, the tables, the people. */
@Controller
class SheetsController {

    private final Handouts handouts;

    SheetsController(Handouts handouts) {
        this.handouts = handouts;
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/sheets")
    SheetsPage sheets(@PathVariable UUID composition, @PathVariable int state, Frame frame) {
        return new SheetsPage(handouts.find(composition, state, frame.locale()));
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/sheets/door")
    DoorPage door(@PathVariable UUID composition, @PathVariable int state, Frame frame) {
        return new DoorPage(handouts.find(composition, state, frame.locale()));
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/sheets/cards")
    CardsPage cards(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int gathering,
            Frame frame) {
        var handout = handouts.find(composition, state, frame.locale());
        return new CardsPage(handout, handout.gathering(gathering));
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/sheets/lists")
    ListsPage lists(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int gathering,
            Frame frame) {
        var handout = handouts.find(composition, state, frame.locale());
        return new ListsPage(handout, handout.gathering(gathering));
    }

    @Allowed(value = COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/sheets/badges")
    BadgesPage badges(
            @PathVariable UUID composition,
            @PathVariable int state,
            @RequestParam(defaultValue = "1") int part,
            Frame frame) {
        var handout = handouts.find(composition, state, frame.locale());
        return new BadgesPage(handout, part, handouts.link(handout));
    }
}
