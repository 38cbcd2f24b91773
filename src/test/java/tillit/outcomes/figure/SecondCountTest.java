package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tillit.organisation.History;

/** Whoever counts a second time, day by day, comes to the same figures to the last digit. */
class SecondCountTest {

    private static final int ORGANISATIONS = 80;

    static IntStream organisations() {
        return IntStream.range(0, ORGANISATIONS);
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void every_figure_of_every_scope_is_the_same_when_counted_by_walking_through_the_days(
            int seed) {
        var history = new RandomRegister(seed).make();
        for (int year : List.of(2022, 2023)) check(history, year);
    }

    private static void check(History history, int year) {
        var expected = new WalkedFigures(history, year);
        var figures = new Figures(history).of(year);
        for (var measure : figures.measures())
            assertThat(WalkedFigures.said(measure))
                    .as("%s %s %s", measure.figure(), measure.scope(), year)
                    .isEqualTo(expected.say(measure.figure(), measure.scope()));
        assertThat(figures.measures())
                .extracting(Measure::figure, Measure::scope)
                .doesNotHaveDuplicates();
        for (var scope : expected.scopes())
            assertThat(figures.measures().stream().filter(m -> m.scope().equals(scope)))
                    .hasSize(scope instanceof Scope.ManagerLevel ? 9 : 12);
    }
}
