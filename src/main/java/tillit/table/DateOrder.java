package tillit.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A way to write days; a time after the day is not looked at. */
public enum DateOrder {
    // in the order of who is believed when a column can be read in several ways
    /** 2024-03-31, 20240331, 24-03-31, 240331 */
    YEAR_MONTH_DAY(1, 3, 4),
    /** 31-03-2024, 31/3/2024, 31.3.24 */
    DAY_MONTH_YEAR(4, 3, 1),
    /** 3/31/2024 */
    MONTH_DAY_YEAR(4, 1, 3),
    /** 45382, the number of the day in Excel */
    SERIAL(0, 0, 0);

    private static final Pattern TIME =
            Pattern.compile(
                    "[T ]\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d{1,9})?)? ?([AaPp][Mm])?(Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern TIGHT = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SEPARATE = Pattern.compile("(\\d+)([-./])(\\d{1,2})\\2(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{5})([.,]\\d{1,20})?");

    /** What HR systems write for "until further notice" beyond the years that are believed. */
    private static final Set<Integer> NEVER = Set.of(2999, 9999);

    private final int year;
    private final int month;
    private final int day;

    /** The groups of {@link #SEPARATE} in which they stand. */
    DateOrder(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** Empty when it is no day in this order, or not in the years 1900–2200, 2999 or 9999. */
    public Optional<LocalDate> read(String value) {
        boolean hasTime = value.indexOf('T') > 0 || value.indexOf(' ') > 0;
        var written = hasTime ? TIME.matcher(value).replaceFirst("") : value;
        return (this == SERIAL ? serial(written) : separate(written)).filter(DateOrder::isLikely);
    }

    private static Optional<LocalDate> serial(String written) {
        var number = NUMBER.matcher(written);
        if (!number.matches()) return Optional.empty();
        return Optional.of(ExcelNumber.day(Long.parseLong(number.group(1)), false));
    }

    private Optional<LocalDate> separate(String written) {
        var parts = SEPARATE.matcher(TIGHT.matcher(written).matches() ? spaced(written) : written);
        if (!parts.matches()) return Optional.empty();
        // nobody writes 24/03/31 or 24.03.31 with the year first
        if (year == 1 && parts.group(1).length() == 2 && !parts.group(2).equals("-"))
            return Optional.empty();
        return date(parts.group(year), parts.group(month), parts.group(day));
    }

    private static String spaced(String tight) {
        return TIGHT.matcher(tight).replaceFirst("$1-$2-$3");
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        boolean fits =
                (year.length() == 4 || year.length() == 2)
                        && day.length() <= 2
                        && month.length() <= 2;
        if (!fits) return Optional.empty();
        int y = year.length() == 4 ? Integer.parseInt(year) : century(Integer.parseInt(year));
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        boolean isDay = m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(y, m).lengthOfMonth();
        return isDay ? Optional.of(LocalDate.of(y, m, d)) : Optional.empty();
    }

    /** 49 is 2049 and 50 is 1950: people are hired in the past and leave in the near future. */
    private static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static boolean isLikely(LocalDate date) {
        int year = date.getYear();
        return (year >= 1900 && year <= 2200) || NEVER.contains(year);
    }
}
