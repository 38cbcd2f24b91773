package tillit.commons.web.foundation;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.PrincipleId;
import tillit.commons.foundation.Readings;
import tillit.organisation.Organisation;
import tillit.organisation.UnitId;
import tillit.shell.Answer;

/** A unit's own manager writes what a principle means there. */
@Controller
class ReadingController {

    private final Foundation foundation;
    private final Readings readings;
    private final FoundationPages pages;
    private final Organisation organisation;

    ReadingController(
            Foundation foundation,
            Readings readings,
            FoundationPages pages,
            Organisation organisation) {
        this.foundation = foundation;
        this.readings = readings;
        this.pages = pages;
        this.organisation = organisation;
    }

    @Allowed(value = "manages-unit", of = "unit")
    @GetMapping("/foundation/{principle}/units/{unit}")
    Object begin(@PathVariable UUID principle, @PathVariable UUID unit) {
        var form = ReadingForm.empty(organisation.today());
        return of(principle, it -> page(it, unit, form, Map.of()));
    }

    @Allowed(value = "manages-unit", of = "unit")
    @PostMapping("/foundation/{principle}/units/{unit}")
    Object say(
            @PathVariable UUID principle,
            @PathVariable UUID unit,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = ReadingForm.typed(typed);
        var wrong = form.wrong(organisation.today());
        return of(
                principle,
                it -> {
                    if (!wrong.isEmpty()) return Answer.mend(page(it, unit, form, wrong));
                    readings.say(form.reading(it, new UnitId(unit)));
                    return "redirect:/foundation/" + principle;
                });
    }

    @Allowed(value = "manages-unit", of = "unit")
    @PostMapping("/foundation/{principle}/units/{unit}/readings/{reading}/removal")
    String withdraw(
            @PathVariable UUID principle, @PathVariable UUID unit, @PathVariable UUID reading) {
        readings.withdraw(reading, new UnitId(unit));
        return "redirect:/foundation/" + principle;
    }

    private Object of(UUID principle, Function<Principle, Object> does) {
        return foundation
                .find(new PrincipleId(principle))
                .filter(Principle::isShown)
                .map(does)
                .orElse("redirect:/foundation");
    }

    private ReadingPage page(Principle it, UUID unit, ReadingForm form, Map<String, String> wrong) {
        var id = new UnitId(unit);
        return new ReadingPage(it, id, pages.name(id), form, wrong);
    }
}
