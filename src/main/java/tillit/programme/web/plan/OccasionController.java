package tillit.programme.web.plan;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.organisation.Organisation;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Offers;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;
import tillit.shell.Page;

/** Occasions of a part, as its strategist adds them. */
@Controller
class OccasionController {

    private final Programmes programmes;
    private final Occasions occasions;
    private final Offers offers;
    private final Organisation organisation;
    private final ZoneId zone;
    private final String address;

    OccasionController(
            Programmes programmes,
            Occasions occasions,
            Offers offers,
            Organisation organisation,
            @Value("${tillit.zone}") ZoneId zone,
            @Value("${tillit.address}") String address) {
        this.programmes = programmes;
        this.occasions = occasions;
        this.offers = offers;
        this.organisation = organisation;
        this.zone = zone;
        this.address = address;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/occasions")
    Object show(@PathVariable UUID programme, @PathVariable UUID part) {
        return page(programme, part, Optional.empty(), Map.of())
                .<Object>map(page -> page)
                .orElse("redirect:/programmes/" + programme);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping("/programmes/{programme}/parts/{part}/occasions")
    Object add(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        var id = new ProgrammeId(programme);
        var found = programmes.find(id).flatMap(it -> it.programme().part(new PartId(part)));
        if (found.isEmpty()) return "redirect:/programmes/" + programme;
        var form = OccasionForm.typed(typed);
        var choices = offers.of(id, found.get().id());
        var wrong = form.wrong(found.get(), choices, zone);
        if (!wrong.isEmpty())
            return Answer.mend(page(programme, part, Optional.of(form), wrong).orElseThrow());
        occasions.add(form.key(), form.occasion(id, found.get(), choices, zone));
        return "redirect:/programmes/" + programme + "/parts/" + part + "/occasions";
    }

    /** On the wall of the room: whoever scans it comes to their own page, and says that they are there. */
    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping("/programmes/{programme}/parts/{part}/occasions/{occasion}")
    Object door(
            @PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID occasion) {
        return occasions.of(new ProgrammeId(programme), new PartId(part)).stream()
                .filter(roll -> roll.occasion().id().value().equals(occasion))
                .findFirst()
                .flatMap(roll ->
                        programmes
                                .find(new ProgrammeId(programme))
                                .flatMap(kept ->
                                        kept.programme()
                                                .part(new PartId(part))
                                                .map(it ->
                                                        new AttendancePage(
                                                                kept, it, roll, address))))
                .<Object>map(page -> page)
                .orElse("redirect:/programmes/" + programme);
    }

    private Optional<Page> page(
            UUID programme, UUID part, Optional<OccasionForm> form, Map<String, String> wrong) {
        var id = new ProgrammeId(programme);
        return programmes
                .find(id)
                .flatMap(kept ->
                        kept.programme()
                                .part(new PartId(part))
                                .map(it ->
                                        new OccasionsPage(
                                                kept,
                                                it,
                                                occasions.of(id, it.id()),
                                                offers.of(id, it.id()),
                                                form.orElseGet(() ->
                                                        OccasionForm.of(it, organisation.today())),
                                                wrong)));
    }
}
