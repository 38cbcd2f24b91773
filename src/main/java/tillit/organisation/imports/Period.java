package tillit.organisation.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import tillit.organisation.Days;

/** A year, a quarter or a month as HR systems write it: 2024, 2024-Q2 or 2024K2, 2024-03 or 202403. */
final class Period {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<year>(19|20|21)\\d\\d)([- ]?([QqKk](?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    private Period() {}

    static Optional<Days> of(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) return Optional.empty();
        int year = Integer.parseInt(found.group("year"));
        if (found.group("quarter") != null)
            return months(year, 3 * Integer.parseInt(found.group("quarter")) - 2, 3);
        if (found.group("month") != null)
            return months(year, Integer.parseInt(found.group("month")), 1);
        return months(year, 1, 12);
    }

    private static Optional<Days> months(int year, int first, int number) {
        var last = YearMonth.of(year, first).plusMonths(number - 1L).atEndOfMonth();
        return Optional.of(Days.between(LocalDate.of(year, first, 1), last));
    }
}
