package tillit.outcomes.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tillit.organisation.Absence;
import tillit.organisation.UnitId;

/** Rows that cover nobody's hour twice. */
record AbsenceRows(List<Absence> rows) {

    BigDecimal sick() {
        return sum(Absence::sickHours);
    }

    BigDecimal available() {
        return sum(Absence::availableHours);
    }

    /** Heads; of a unit with several periods those of the smallest. */
    long people() {
        return rows.stream()
                .collect(
                        groupingBy(
                                Absence::unit,
                                reducing(Integer.MAX_VALUE, Absence::people, Math::min)))
                .values()
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Empty for the organisation. */
    Set<Optional<UnitId>> units() {
        return rows.stream().map(Absence::unit).collect(toSet());
    }

    boolean sameHours(AbsenceRows others) {
        return sick().compareTo(others.sick()) == 0
                && available().compareTo(others.available()) == 0;
    }

    private BigDecimal sum(Function<Absence, BigDecimal> hours) {
        return rows.stream().map(hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
