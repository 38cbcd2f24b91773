package tillit.organisation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;

/** One unit on a day. */
@Controller
class UnitController {

    private final Organisation organisation;
    private final Chart chart;
    private final Kinship kinship;
    private final Members members;

    UnitController(Organisation organisation, Chart chart, Kinship kinship, Members members) {
        this.organisation = organisation;
        this.chart = chart;
        this.kinship = kinship;
        this.members = members;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/units/{unit}")
    Object show(
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String day,
            @AuthenticationPrincipal SignedIn me) {
        var on = AsOn.of(day, organisation.today(), me);
        return on.answer(page(new UnitId(unit), on));
    }

    private UnitPage page(UnitId unit, AsOn on) {
        var everyStretch =
                organisation.stretches(unit).stream()
                        .filter(stretch -> on.shows(stretch.days().from()))
                        .toList();
        if (everyStretch.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new UnitPage(
                on,
                everyStretch,
                chart.of(List.of(unit), on.day()).stream().findFirst(),
                kinship.above(unit, on.day()),
                chart.below(List.of(unit), on.day()),
                members.of(unit, on.day()),
                kinship.before(unit),
                kinship.after(unit).stream().filter(heir -> on.shows(heir.day())).toList());
    }
}
