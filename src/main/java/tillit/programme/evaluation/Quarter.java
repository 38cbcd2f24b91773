package tillit.programme.evaluation;

import java.time.LocalDate;

/**
 * Three months, by which occasions are summed up. They end for all at once, so no occasion can be found by comparing
 * the sums of two days.
 *
 * @param first of its days
 */
public record Quarter(LocalDate first) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1));
    }

    public LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }

    /** Whether nobody can answer any more about what was in it. */
    boolean isClosed(LocalDate today) {
        return today.isAfter(Stage.last(last()));
    }
}
