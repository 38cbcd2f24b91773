package tillit.programme.web.plan;

import static tillit.programme.ProgrammeRight.LAYS_OUT;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.programme.ProgrammeId;
import tillit.programme.course.Occasions;
import tillit.programme.kept.Programmes;
import tillit.programme.plan.PartId;
import tillit.shell.Answer;

/** An occasion is moved, or called off, by the strategist, until it begins: what was said of it belongs to its quarter. */
@Controller
class OccasionChangeController {

    private static final String PATH = "/programmes/{programme}/parts/{part}/occasions/{occasion}";

    private final Programmes programmes;
    private final Occasions occasions;
    private final ZoneId zone;

    OccasionChangeController(
            Programmes programmes, Occasions occasions, @Value("${tillit.zone}") ZoneId zone) {
        this.programmes = programmes;
        this.occasions = occasions;
        this.zone = zone;
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @GetMapping(PATH + "/change")
    Object show(
            @PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID occasion) {
        return on(programme, part, occasion, page -> page);
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(PATH + "/change")
    Object change(
            @PathVariable UUID programme,
            @PathVariable UUID part,
            @PathVariable UUID occasion,
            @RequestParam MultiValueMap<String, String> typed) {
        return on(programme, part, occasion, page -> change(page, OccasionForm.typed(typed)));
    }

    @Allowed(value = LAYS_OUT, of = "programme")
    @PostMapping(PATH + "/end")
    Object end(@PathVariable UUID programme, @PathVariable UUID part, @PathVariable UUID occasion) {
        return on(
                programme,
                part,
                occasion,
                page -> {
                    if (page.begun()) return Answer.mend(page);
                    occasions.callOff(page.roll().occasion().id());
                    return "redirect:" + page.all();
                });
    }

    private Object change(OccasionPage page, OccasionForm form) {
        if (page.begun()) return Answer.mend(page);
        var wrong = form.wrong(page.part(), List.of(), zone);
        if (!wrong.isEmpty()) return Answer.mend(page.with(form, wrong));
        var to = form.occasion(page.kept().id(), page.part(), List.of(), zone);
        return occasions.change(page.roll().occasion().id(), to)
                ? "redirect:" + page.all()
                : Answer.mend(page.with(form, Map.of("places", "occasion.wrong.taken")));
    }

    /** What is not there, or not any more, leads back to the programme. */
    private Object on(
            UUID programme, UUID part, UUID occasion, Function<OccasionPage, Object> then) {
        return page(new ProgrammeId(programme), new PartId(part), occasion)
                .map(then)
                .orElse("redirect:/programmes/" + programme);
    }

    private Optional<OccasionPage> page(ProgrammeId programme, PartId part, UUID occasion) {
        var kept = programmes.find(programme).orElseThrow();
        return kept.programme()
                .part(part)
                .flatMap(it ->
                        occasions.of(programme, part).stream()
                                .filter(roll -> roll.occasion().id().value().equals(occasion))
                                .filter(roll -> !roll.occasion().calledOff())
                                .findFirst()
                                .map(roll ->
                                        new OccasionPage(
                                                kept,
                                                it,
                                                roll,
                                                occasions.hasBegun(roll.occasion()),
                                                OccasionForm.of(roll.occasion(), zone),
                                                Map.of())));
    }
}
