package tillit.programme.web.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tillit.organisation.Days;
import tillit.programme.course.Roll;

/**
 * Occasions of a part that would not be within its days any more.
 *
 * @param before how many are before its first day
 * @param after how many are after its last
 */
public record Stranded(int before, int after) {

    static final Stranded NONE = new Stranded(0, 0);

    static Stranded of(List<Roll> rolls, Days were, Days are, ZoneId zone) {
        var days =
                rolls.stream()
                        .map(Roll::occasion)
                        .filter(one -> !one.calledOff())
                        .map(one -> one.when().from().atZone(zone).toLocalDate())
                        .filter(were::contains)
                        .filter(day -> !are.contains(day))
                        .toList();
        return of(days, are.from());
    }

    private static Stranded of(List<LocalDate> days, LocalDate first) {
        int before = Math.toIntExact(days.stream().filter(day -> day.isBefore(first)).count());
        return new Stranded(before, days.size() - before);
    }

    /** Adds what to say beside the days. */
    void tell(Map<String, String> wrong) {
        if (before > 0) wrong.put("first", "programme.wrong.stranded.first");
        if (after > 0) wrong.put("last", "programme.wrong.stranded.last");
    }
}
