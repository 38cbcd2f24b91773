package tillit.organisation.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.access.Right;
import tillit.access.SignedIn;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;

/** The organisation as a tree, and the search for people and units in it. */
@Controller
class OrganisationController {

    private static final int LONGEST = 80;

    private final Organisation organisation;
    private final Chart chart;

    OrganisationController(Organisation organisation, Chart chart) {
        this.organisation = organisation;
        this.chart = chart;
    }

    @Allowed(Right.SIGNED_IN)
    @GetMapping("/organisation")
    Object show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String day,
            @AuthenticationPrincipal SignedIn me) {
        var on = AsOn.of(day, organisation.today(), me);
        var asked = q.substring(0, Math.min(q.length(), LONGEST)).strip();
        return on.answer(asked.isEmpty() ? tree(on) : found(asked, on));
    }

    private OrganisationPage tree(AsOn on) {
        var tops = chart.tops(on.day());
        var below = chart.below(tops.stream().map(Branch::id).toList(), on.day());
        var further = chart.below(below.stream().map(Branch::id).toList(), on.day());
        return new OrganisationPage(on, tops, below, further);
    }

    private FoundPage found(String asked, AsOn on) {
        var units = organisation.searchUnits(asked, on.day());
        return new FoundPage(
                on,
                asked,
                organisation.search(asked, on.day()),
                chart.of(units.stream().map(Unit::id).toList(), on.day()));
    }
}
