package tillit.outcomes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.organisation.Level.HEAD;
import static tillit.outcomes.figure.KeyFigure.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.KeyFigure.STAFF_TURNOVER;
import static tillit.outcomes.figure.Population.PERMANENT_STAFF;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tillit.outcomes.figure.Atom;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.YearOfFigures;
import tillit.outcomes.publication.Interval;

/** What leaves the house is what is shown in it, and less. */
class SharingTest {

    private static final YearOfFigures YEAR =
            new YearOfFigures(
                    2024,
                    "Ekhamns kommun",
                    Map.of(
                            PERMANENT_STAFF,
                            Map.of(area("Omsorg"), 30L, area("Skola"), 20L, area("Kansli"), 3L)),
                    List.of(
                            turnover(new Scope.Organisation(), 100, 3_000),
                            turnover(new Scope.Area("Omsorg"), 60, 1_800),
                            turnover(new Scope.Area("Skola"), 39, 1_150),
                            turnover(new Scope.Area("Kansli"), 1, 50),
                            turnover(new Scope.ManagerLevel(HEAD), 1, 50)),
                    List.of());

    @Test
    void withheld_cells_levels_and_numbers_of_people_stay_at_home() {
        var shared = new Sharing(YEAR).by("Ekhamn", Map.of(STAFF_TURNOVER, 3));
        assertThat(shared.figures())
                .containsExactly(
                        new SharedFigure(
                                STAFF_TURNOVER,
                                Optional.empty(),
                                3.3,
                                Optional.of(new Interval(2.7, 4))),
                        new SharedFigure(
                                STAFF_TURNOVER,
                                Optional.of("Omsorg"),
                                3.3,
                                Optional.of(new Interval(2.6, 4.3))));
        assertThat(shared.definitions()).containsEntry(STAFF_TURNOVER, 3);
    }

    @Test
    void sick_leave_is_handed_over_with_two_decimals() {
        var all = new Scope.Organisation();
        var ill = new BigDecimal("34.21");
        var measure =
                new Measure(
                        SICK_LEAVE_ALL,
                        all,
                        2024,
                        Optional.of(ill),
                        BigDecimal.valueOf(1_000),
                        OptionalDouble.of(3.421));
        var year =
                new YearOfFigures(
                        2024,
                        "Ekhamns kommun",
                        Map.of(Population.SICK_LEAVE_ALL, Map.of(area("Omsorg"), 90L)),
                        List.of(measure),
                        List.of());
        assertThat(new Sharing(year).by("Ekhamn", Map.of(SICK_LEAVE_ALL, 1)).figures())
                .extracting(SharedFigure::value)
                .containsExactly(3.42);
    }

    @Test
    void a_figure_of_which_nobody_knows_the_definition_is_not_handed_over() {
        assertThat(new Sharing(YEAR).by("Ekhamn", Map.of(SICK_LEAVE_ALL, 1)).figures()).isEmpty();
    }

    private static Measure turnover(Scope scope, int left, int of) {
        return new Measure(
                STAFF_TURNOVER,
                scope,
                2024,
                Optional.of(BigDecimal.valueOf(left)),
                BigDecimal.valueOf(of),
                OptionalDouble.of(100.0 * left / of));
    }

    private static Atom area(String name) {
        return new Atom(name, Optional.empty());
    }
}
