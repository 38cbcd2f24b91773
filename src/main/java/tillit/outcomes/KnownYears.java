package tillit.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import tillit.organisation.History;

/**
 * Which years a register can tell of: those that are over, from the first in which it knew who left. What was before,
 * HR systems have mostly forgotten but for those who are still here, and then nobody seems to have left.
 */
final class KnownYears {

    /** Who left in the first months of a year: then the register is taken to know of all of it. */
    private static final int FIRST_MONTHS = 3;

    private static final int MOST = 10;

    private KnownYears() {}

    static IntStream of(History history, LocalDate today) {
        int last = today.getYear() - 1;
        int first = firstEnd(history).map(KnownYears::firstWhole).orElse(last);
        return IntStream.rangeClosed(Math.clamp(first, last - MOST + 1, last), last);
    }

    private static Optional<LocalDate> firstEnd(History history) {
        return history.positions().stream()
                .flatMap(position -> position.days().to().stream())
                .min(LocalDate::compareTo);
    }

    /** A move counts on the day after. */
    private static int firstWhole(LocalDate firstEnd) {
        return firstEnd.plusDays(1).plusMonths(12 - FIRST_MONTHS).getYear();
    }
}
