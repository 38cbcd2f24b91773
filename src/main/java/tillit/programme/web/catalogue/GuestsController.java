package tillit.programme.web.catalogue;

import static tillit.programme.ProgrammeRight.LAYS_OUT;
import static tillit.programme.ProgrammeRight.LEADS;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tillit.access.Allowed;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Occasions;
import tillit.programme.course.Preparations;
import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.kept.Programmes;
import tillit.programme.need.Needs;
import tillit.programme.need.Showing;
import tillit.programme.plan.PartId;

/** Who comes, what they think and what they need: for the host, and never on the wall. */
@Controller
class GuestsController {

    private final Programmes programmes;
    private final Offers offers;
    private final Occasions occasions;
    private final Preparations preparations;
    private final Needs needs;
    private final Organisation organisation;
    private final ZoneId zone;

    GuestsController(
            Programmes programmes,
            Offers offers,
            Occasions occasions,
            Preparations preparations,
            Needs needs,
            Organisation organisation,
            @Value("${tillit.zone}") ZoneId zone) {
        this.programmes = programmes;
        this.offers = offers;
        this.occasions = occasions;
        this.preparations = preparations;
        this.needs = needs;
        this.organisation = organisation;
        this.zone = zone;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/occasions/{occasion}/guests")
    Object show(
            @PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID occasion) {
        var kept = programmes.find(new ProgrammeId(programme)).orElseThrow();
        return occasions.of(kept.id(), new PartId(part)).stream()
                .filter(roll -> roll.occasion().id().value().equals(occasion))
                .findFirst()
                .<Object>map(roll -> page(kept, roll, false))
                .orElse("redirect:/programmes/" + programme);
    }

    /** The same for who leads it. */
    @Allowed(value = LEADS, of = "occasion")
    @GetMapping("/trainer/occasions/{occasion}/guests")
    GuestsPage show(@PathVariable UUID occasion) {
        var at = occasions.find(new OccasionId(occasion)).orElseThrow();
        return page(programmes.find(at.programme()).orElseThrow(), occasions.roll(at), true);
    }

    private GuestsPage page(Kept kept, Roll roll, boolean leading) {
        var at = roll.occasion();
        return new GuestsPage(
                kept,
                kept.programme().part(at.part()).orElseThrow(),
                at.offer().flatMap(offers::find),
                roll,
                organisation.names(roll.inOrder()),
                preparations.of(at.id()),
                needs.at(roll),
                Showing.of(at.when(), zone),
                organisation.today(),
                leading);
    }
}
