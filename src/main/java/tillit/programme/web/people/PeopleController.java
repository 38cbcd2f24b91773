package tillit.programme.web.people;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.programme.ProgrammeId;
import tillit.programme.kept.Programmes;
import tillit.shell.Frame;

/** Whom a programme is for, as its strategist looks for them. */
@Controller
class PeopleController {

    private final Programmes programmes;
    private final PeoplePages pages;

    PeopleController(Programmes programmes, PeoplePages pages) {
        this.programmes = programmes;
        this.pages = pages;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/people")
    PeoplePage show(
            @PathVariable UUID programme,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame) {
        var kept = programmes.find(new ProgrammeId(programme)).orElseThrow();
        return pages.page(kept, Wanted.of(typed), frame.locale());
    }
}
