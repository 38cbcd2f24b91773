package tillit.outcomes;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.organisation.History;
import tillit.outcomes.figure.Population;

/**
 * Which years a register can tell of: those that are over, to the last of which it tells anything, from the first of
 * an unbroken row of years in which it knew who left. What was before, HR systems have mostly forgotten but for those
 * who are still here, and then nobody seems to have left.
 */
final class KnownYears {

    /** Who left in the first months of a year: then the register is taken to know of all of it. */
    private static final Month FIRST_MONTHS = Month.MARCH;

    private static final int MOST = 10;

    private final TreeSet<LocalDate> moves;
    private final int last;

    KnownYears(History history, LocalDate today) {
        moves =
                history.positions().stream()
                        .flatMap(position -> position.days().to().stream())
                        .filter(day -> !day.isAfter(today))
                        .map(day -> day.plusDays(1))
                        .collect(toCollection(TreeSet::new));
        last = Math.min(today.getYear() - 1, newest(history, today).getYear());
    }

    private static LocalDate newest(History history, LocalDate today) {
        return Stream.concat(
                        history.positions().stream().map(position -> position.days()),
                        history.absences().stream().map(absence -> absence.period()))
                .flatMap(days -> Stream.concat(Stream.of(days.from()), days.to().stream()))
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    IntStream years() {
        int first = last;
        while (first > last - MOST + 1 && isTold(first - 1)) first--;
        if (first < last && isTold(first) && !isWhole(first)) first++;
        return IntStream.rangeClosed(first, last);
    }

    /** Of whom the year tells nothing: managers who went when nobody is known to have gone, for instance. */
    Set<Population> untold(int year) {
        var untold = EnumSet.noneOf(Population.class);
        if (!isTold(year)) untold.add(Population.MANAGERS_THAT_YEAR);
        if (!isTold(year) || !isToldSinceNovember(year)) untold.add(Population.PERMANENT_STAFF);
        return untold;
    }

    /** A move counts on the day after. */
    private boolean isTold(int year) {
        return isAny(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private boolean isWhole(int year) {
        return isTold(year - 1)
                || isAny(LocalDate.of(year, 1, 1), LocalDate.of(year, FIRST_MONTHS, 31));
    }

    /** Staff turnover begins on 1 November of the year before. */
    private boolean isToldSinceNovember(int year) {
        boolean longSince = isTold(year - 1) && isWhole(year - 1);
        return longSince
                || isAny(LocalDate.of(year - 1, Month.NOVEMBER, 2), LocalDate.of(year, 1, 1));
    }

    private boolean isAny(LocalDate from, LocalDate to) {
        var next = moves.ceiling(from);
        return next != null && !next.isAfter(to);
    }
}
