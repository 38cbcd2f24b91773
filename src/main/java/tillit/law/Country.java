package tillit.law;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.OCTOBER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The country whose law and almanac hold here. */
public enum Country {
    SWEDEN,
    DENMARK;

    /** The law of 28 February 2023 took it away from 2024 on. */
    private static final int FIRST_YEAR_WITHOUT_STORE_BEDEDAG = 2024;

    /** The one whose clocks show this time; Sweden for every zone but the Danish. */
    public static Country at(ZoneId zone) {
        return zone.getId().equals("Europe/Copenhagen") ? DENMARK : SWEDEN;
    }

    /**
     * Days on which its municipalities do not meet: its holidays, and those eves that are days off for municipal
     * employees. The Danish 5 June, of which some work half, is one. From 2005 on, when the Swedish national day took
     * the place of Whit Monday.
     */
    public Set<LocalDate> daysOffIn(int year) {
        return switch (this) {
            case SWEDEN -> swedish(year);
            case DENMARK -> danish(year);
        };
    }

    /** Of all years from the one of the first day to the one of the last. */
    public Set<LocalDate> daysOff(LocalDate first, LocalDate last) {
        var days = new TreeSet<LocalDate>();
        IntStream.rangeClosed(first.getYear(), last.getYear())
                .forEach(y -> days.addAll(daysOffIn(y)));
        return days;
    }

    /** Whether people are at work: no weekend, and no day off. */
    public boolean worksOn(LocalDate day) {
        return day.getDayOfWeek().getValue() <= FRIDAY.getValue()
                && !daysOffIn(day.getYear()).contains(day);
    }

    /** The working day that is so many working days after the day; with 0 the day itself, or the next working day. */
    public LocalDate workingDaysAfter(LocalDate day, int days) {
        var reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            if (worksOn(reached)) left--;
        }
        while (!worksOn(reached)) reached = reached.plusDays(1);
        return reached;
    }

    /** How many working days come after the first day, up to the last; 0 when the last is not later. */
    public int workingDays(LocalDate after, LocalDate last) {
        int days = 0;
        for (var day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1))
            if (worksOn(day)) days++;
        return days;
    }

    private static Set<LocalDate> swedish(int year) {
        var days = common(year);
        days.add(LocalDate.of(year, JANUARY, 6));
        days.add(LocalDate.of(year, MAY, 1));
        days.add(LocalDate.of(year, JUNE, 6));
        var midsummerEve = LocalDate.of(year, JUNE, 19).with(TemporalAdjusters.nextOrSame(FRIDAY));
        days.add(midsummerEve);
        days.add(midsummerEve.plusDays(1));
        days.add(LocalDate.of(year, OCTOBER, 31).with(TemporalAdjusters.nextOrSame(SATURDAY)));
        return days;
    }

    private static Set<LocalDate> danish(int year) {
        var days = common(year);
        var easter = easter(year);
        days.add(easter.minusDays(3));
        days.add(easter.plusDays(50));
        days.add(LocalDate.of(year, JUNE, 5));
        if (year < FIRST_YEAR_WITHOUT_STORE_BEDEDAG) days.add(easter.plusDays(26));
        return days;
    }

    private static Set<LocalDate> common(int year) {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.of(year, JANUARY, 1));
        var easter = easter(year);
        for (int after : new int[] {-2, 0, 1, 39, 49}) days.add(easter.plusDays(after));
        for (int day : new int[] {24, 25, 26, 31}) days.add(LocalDate.of(year, DECEMBER, day));
        return days;
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 as in Meeus, <i>Astronomical
     * Algorithms</i>, chapter 8. Its letters are the book's.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
