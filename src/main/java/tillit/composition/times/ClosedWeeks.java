package tillit.composition.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tillit.law.Country;

/**
 * Weeks of every year in which nobody meets, by ISO's numbers.
 *
 * @param text as people write them: "28–31, 52–1"; may be empty
 */
public record ClosedWeeks(String text) {

    private static final String WEEK = "\\s*(?:[1-9]|[1-4]\\d|5[0-3])\\s*";
    private static final Pattern PART = Pattern.compile(WEEK + "(?:[-–]" + WEEK + ")?");

    /** When most are on leave: the summer, Christmas and, in Denmark, autumn. */
    static ClosedWeeks usual(Country country) {
        return new ClosedWeeks(country == Country.DENMARK ? "28–30, 42, 52–1" : "28–31, 52–1");
    }

    public boolean isRight() {
        return parts().allMatch(part -> PART.matcher(part).matches());
    }

    private Stream<String> parts() {
        return text.isBlank() ? Stream.empty() : Stream.of(text.split(","));
    }

    public boolean has(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return parts().anyMatch(part -> has(part, week));
    }

    /** Weeks may go over a new year. */
    private static boolean has(String part, int week) {
        var ends = Stream.of(part.split("[-–]")).map(one -> Integer.valueOf(one.strip())).toList();
        int from = ends.getFirst();
        int to = ends.getLast();
        return from <= to ? week >= from && week <= to : week >= from || week <= to;
    }

    List<LocalDate> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(this::has).toList();
    }
}
