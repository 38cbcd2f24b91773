package tillit.composition.web.cards;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tillit.access.Allowed;
import tillit.composition.CompositionRight;
import tillit.composition.account.Absence;
import tillit.composition.grouping.repair.Repaired;
import tillit.shell.Page;

/** Somebody falls ill the day before: who must move, and then that they do. */
@Controller
class AbsenceController {

    private final Results results;
    private final Absences absences;

    AbsenceController(Results results, Absences absences) {
        this.results = results;
        this.absences = absences;
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @GetMapping("/compositions/{composition}/states/{state}/absence")
    Page show(
            @PathVariable UUID composition,
            @PathVariable int state,
            Asked asked,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part) {
        var found = part(results.of(composition, state), asked);
        return part.isEmpty() ? new AbsencePage(found) : found;
    }

    private static AbsencePart part(Result result, Asked asked) {
        int gathering = asked.when(result);
        int person = asked.who(result);
        var absence = Absences.absence(result, gathering, person);
        return new AbsencePart(
                result, gathering, person, Absences.repaired(result, gathering, absence));
    }

    @Allowed(value = CompositionRight.COMPOSES, of = "composition")
    @PostMapping("/compositions/{composition}/states/{state}/absences")
    Object take(
            @PathVariable UUID composition,
            @PathVariable int state,
            Asked asked,
            @RequestParam Optional<UUID> key) {
        var result = results.of(composition, state);
        int gathering = asked.when(result);
        var absence = Absences.absence(result, gathering, asked.who(result));
        var repaired = Absences.repaired(result, gathering, absence);
        if (repaired.isEmpty()) return new AbsencePage(part(result, asked));
        return take(result, absence, repaired.get(), key.orElseGet(UUID::randomUUID), gathering);
    }

    private Object take(
            Result result, Absence absence, Repaired repaired, UUID key, int gathering) {
        return absences.take(result, absence, repaired, key)
                .<Object>map(state ->
                        "redirect:"
                                + result.home()
                                + "/states/"
                                + state.number()
                                + "?gathering="
                                + (gathering + 1))
                .orElseGet(() -> Steps.overtaken(result, Optional.empty()));
    }
}
