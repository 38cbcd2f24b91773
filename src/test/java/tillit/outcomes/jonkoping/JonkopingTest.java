package tillit.outcomes.jonkoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tillit.organisation.Level;
import tillit.organisation.RegisterFiles;
import tillit.outcomes.figure.Figures;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.YearOfFigures;

/** The table that Jönköping has told of: what followed when its managers had met in circles for some years. */
class JonkopingTest {

    private static final Scope TOWN = new Scope.Organisation();

    @TempDir private static Path folder;
    private static RegisterFiles files;
    private static List<YearOfFigures> years;

    @BeforeAll
    static void count() throws IOException {
        Jonkoping.write(folder);
        files = RegisterFiles.in(folder);
        var figures = new Figures(files.history());
        years = IntStream.rangeClosed(2019, 2024).mapToObj(figures::of).toList();
    }

    @Test
    void there_is_nothing_wrong_with_the_files() {
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void fewer_managers_leave_year_by_year() {
        assertThat(values(KeyFigure.MANAGER_TURNOVER_EXTERNAL))
                .containsExactly(7.3, 6.6, 5.9, 5.3, 4.6, 4.0);
    }

    @Test
    void more_managers_have_three_years_or_more_in_the_same_unit() {
        assertThat(values(KeyFigure.MANAGER_SAME_UNIT_3Y))
                .containsExactly(28.0, 32.0, 36.0, 40.5, 45.0, 50.0);
    }

    @Test
    void fewer_of_all_leave() {
        assertThat(values(KeyFigure.STAFF_TURNOVER)).containsExactly(5.8, 5.4, 5.1, 4.7, 4.3, 4.0);
    }

    @Test
    void managers_are_ill_less() {
        assertThat(values(KeyFigure.SICK_LEAVE_MANAGERS))
                .containsExactly(3.42, 3.2, 2.9, 2.62, 2.36, 2.11);
    }

    @Test
    void in_2019_many_lead_more_than_30_and_in_2024_every_unit_is_under_25() {
        var units = new Scope.ManagerLevel(Level.UNIT_MANAGER);

        assertThat(years.getFirst().heads(units)).filteredOn(heads -> heads > 30).hasSize(360);
        assertThat(years.getLast().heads(units)).hasSize(900).allMatch(heads -> heads < 25);
        assertThat(values(KeyFigure.SPAN_OVER_30))
                .containsExactly(36.0, 28.8, 21.6, 14.4, 7.2, 0.0);
    }

    @Test
    void internal_moves_can_be_followed_beside_those_who_leave() {
        assertThat(values(KeyFigure.MANAGER_TURNOVER_INTERNAL))
                .containsExactly(6.0, 5.1, 5.0, 4.9, 3.6, 3.5);
        assertThat(values(KeyFigure.MANAGER_UNIT_CHANGE))
                .containsExactly(8.2, 5.8, 6.6, 6.8, 4.8, 5.0);
    }

    private static List<Double> values(KeyFigure figure) {
        return years.stream()
                .map(year -> year.measure(figure, TOWN).orElseThrow().value().orElseThrow())
                .toList();
    }
}
