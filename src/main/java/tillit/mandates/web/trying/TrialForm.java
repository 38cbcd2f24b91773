package tillit.mandates.web.trying;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import tillit.access.PersonId;
import tillit.mandates.MandateId;
import tillit.mandates.TrialId;
import tillit.mandates.Trials.Plan;
import tillit.organisation.UnitId;
import tillit.shell.Typed;

/**
 * A trial as whoever gives it typed it.
 *
 * @param key so that sending it twice begins one
 * @param mandate the line that is widened; empty for something else
 */
public record TrialForm(
        String key,
        String what,
        String mandate,
        String unit,
        String from,
        String until,
        String stopRule,
        String lookAt) {

    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_RULE = 300;
    private static final int LONGEST_YEARS = 1;
    private static final int USUALLY_MONTHS = 3;

    static TrialForm empty(LocalDate today) {
        return new TrialForm(
                TrialId.random().toString(),
                "",
                "",
                "",
                today.toString(),
                today.plusMonths(USUALLY_MONTHS).toString(),
                "",
                "");
    }

    static TrialForm typed(MultiValueMap<String, String> typed) {
        return new TrialForm(
                Typed.key(typed).toString(),
                Typed.line(typed, "what"),
                Typed.line(typed, "mandate"),
                Typed.line(typed, "unit"),
                Typed.line(typed, "from"),
                Typed.line(typed, "until"),
                Typed.lines(typed, "stopRule"),
                Typed.lines(typed, "lookAt"));
    }

    TrialId id() {
        return new TrialId(Typed.key(key));
    }

    Optional<UnitId> unitId() {
        return Typed.id(unit).map(UnitId::new);
    }

    Optional<MandateId> mandateId() {
        return Typed.id(mandate).map(MandateId::new);
    }

    /** The key of what to say beside each field that is not right yet; empty when all is. */
    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (isNot(what, LONGEST_WHAT)) wrong.put("what", "widened.wrong.what");
        if (unitId().isEmpty()) wrong.put("unit", "widened.wrong.unit");
        var first = Typed.day(from).filter(day -> !day.isBefore(today));
        if (first.filter(day -> day.isBefore(today.plusYears(LONGEST_YEARS))).isEmpty())
            wrong.put("from", "widened.wrong.from");
        if (Typed.day(until).filter(last -> fits(first, last)).isEmpty())
            wrong.put("until", "widened.wrong.until");
        if (isNot(stopRule, LONGEST_RULE)) wrong.put("stopRule", "widened.wrong.stopRule");
        if (isNot(lookAt, LONGEST_RULE)) wrong.put("lookAt", "widened.wrong.lookAt");
        return wrong;
    }

    /** Only of a form with nothing wrong. */
    Plan plan(PersonId giver) {
        return new Plan(
                Optional.<UUID>empty(),
                what,
                mandateId(),
                unitId().orElseThrow(),
                giver,
                Typed.day(from).orElseThrow(),
                Typed.day(until).orElseThrow(),
                stopRule,
                lookAt);
    }

    private static boolean fits(Optional<LocalDate> first, LocalDate last) {
        return first.filter(day -> last.isAfter(day) && !last.isAfter(day.plusYears(LONGEST_YEARS)))
                .isPresent();
    }

    private static boolean isNot(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }
}
