package tillit.outcomes.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.figure.KeyFigure.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.outcomes.figure.Atom;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.Span;
import tillit.outcomes.figure.YearOfFigures;

/** Forty managers in care, who lead one, two, three … people. */
class SurenessTest {

    private static final Atom CARE = new Atom("Omsorg", Optional.empty());
    private static final List<Span> SPANS =
            IntStream.rangeClosed(1, 40)
                    .mapToObj(heads -> new Span(new PersonId(new UUID(0, heads)), CARE, heads, 0))
                    .toList();
    private static final Sureness EKHAMN =
            new Sureness(
                    new YearOfFigures(
                            2024,
                            "Ekhamn",
                            Map.of(Population.SICK_LEAVE_MANAGERS, Map.of(CARE, 50L)),
                            List.of(),
                            SPANS));

    @Test
    void the_median_and_the_percentile_each_have_the_bounds_of_their_own_quantile() {
        assertThat(EKHAMN.of(quantile(SPAN_MEDIAN))).contains(new Interval(14, 27));
        assertThat(EKHAMN.of(quantile(SPAN_P90))).contains(new Interval(32, 40));
    }

    @Test
    void a_share_is_of_people() {
        assertThat(EKHAMN.of(measure(SPAN_OVER_30, 10, 40))).contains(Interval.ofShare(10, 40));
    }

    @Test
    void a_year_of_managers_is_twelve_twelfths() {
        assertThat(EKHAMN.of(measure(MANAGER_TURNOVER_EXTERNAL, 3, 480)))
                .contains(Interval.ofRate(3, 40));
    }

    @Test
    void sick_leave_is_as_sure_as_its_people_are_many() {
        assertThat(EKHAMN.of(measure(SICK_LEAVE_MANAGERS, 2_000, 100_000)))
                .contains(Interval.ofShare(1, 50));
    }

    @Test
    void where_there_is_nobody_there_is_nothing_to_be_sure_of() {
        var nobody =
                new Measure(
                        STAFF_TURNOVER,
                        new Scope.Area("Kansli"),
                        2024,
                        Optional.of(BigDecimal.ZERO),
                        BigDecimal.ZERO,
                        OptionalDouble.empty());
        assertThat(EKHAMN.of(nobody)).isEmpty();
    }

    private static Measure quantile(KeyFigure figure) {
        return measure(figure, Optional.empty(), 40);
    }

    private static Measure measure(KeyFigure figure, int numerator, int denominator) {
        return measure(figure, Optional.of(BigDecimal.valueOf(numerator)), denominator);
    }

    private static Measure measure(
            KeyFigure figure, Optional<BigDecimal> numerator, int denominator) {
        return new Measure(
                figure,
                new Scope.Organisation(),
                2024,
                numerator,
                BigDecimal.valueOf(denominator),
                OptionalDouble.of(1));
    }
}
