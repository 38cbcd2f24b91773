package tillit.outcomes.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tillit.outcomes.benchmark.Kpi.ENGAGEMENT;
import static tillit.outcomes.benchmark.Kpi.SICK_LEAVE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;
import tillit.FreshDatabase;
import tillit.outcomes.OutcomesOnly;

/** Jönköping and Norrköping, beside one's own. */
@SpringJUnitConfig(
        classes = {OutcomesOnly.class, Benchmarks.class},
        initializers = FreshDatabase.class)
@Transactional
class BenchmarksTest {

    private static final Benchmark JONKOPING = new Benchmark(SICK_LEAVE, "0680", 2024, 6.1);
    private static final Benchmark NORRKOPING = new Benchmark(ENGAGEMENT, "0581", 2023, 79);

    @Autowired Benchmarks benchmarks;

    @Test
    void what_was_saved_is_there_by_figure_municipality_and_year() {
        benchmarks.save(List.of(NORRKOPING, JONKOPING));
        assertThat(benchmarks.all()).containsExactly(JONKOPING, NORRKOPING);
    }

    @Test
    void a_corrected_value_takes_the_place_of_the_old_one() {
        var corrected = new Benchmark(SICK_LEAVE, "0680", 2024, 6.3);
        benchmarks.save(List.of(JONKOPING));
        benchmarks.save(List.of(corrected));
        assertThat(benchmarks.all()).containsExactly(corrected);
    }

    @Test
    void what_kolada_has_taken_back_is_forgotten_and_other_years_and_towns_are_kept() {
        var older = new Benchmark(SICK_LEAVE, "0680", 2018, 5.9);
        benchmarks.save(List.of(JONKOPING, NORRKOPING, older));
        benchmarks.replace(List.of("0680"), 2020, 2025, List.of());
        assertThat(benchmarks.all()).containsExactly(older, NORRKOPING);
    }

    @Test
    void a_municipality_can_be_taken_away() {
        benchmarks.save(List.of(NORRKOPING, JONKOPING));
        benchmarks.remove("0680");
        assertThat(benchmarks.all()).containsExactly(NORRKOPING);
    }

    @Test
    void the_database_takes_no_percentage_above_a_hundred() {
        assertThatThrownBy(() ->
                        benchmarks.save(List.of(new Benchmark(SICK_LEAVE, "0680", 2024, 101))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
