package tillit.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.outcomes.benchmark.Benchmark;
import tillit.outcomes.benchmark.Kpi;

class NeighboursTest {

    @Test
    void each_value_stands_where_it_belongs() {
        var known = Neighbours.of(List.of(sick("0680", 2024, 6.4), sick("0580", 2023, 7.1)));

        assertThat(known.value(Kpi.SICK_LEAVE, "0680", 2024)).isEqualTo(OptionalDouble.of(6.4));
        assertThat(known.value(Kpi.SICK_LEAVE, "0680", 2023)).isEmpty();
        assertThat(known.value(Kpi.STAFF_TURNOVER, "0680", 2024)).isEmpty();
        assertThat(known.municipalities(Kpi.SICK_LEAVE)).containsExactly("0580", "0680");
        assertThat(known.years(Kpi.SICK_LEAVE)).containsExactly(2023, 2024);
        assertThat(known.more(Kpi.SICK_LEAVE)).isZero();
    }

    @Test
    void of_the_whole_country_the_first_are_shown_and_the_others_counted() {
        var country =
                IntStream.range(100, 390)
                        .mapToObj(number -> sick("0" + number, 2024, 400 - number))
                        .toList();
        var known = Neighbours.of(country);

        assertThat(known.municipalities(Kpi.SICK_LEAVE))
                .hasSize(Neighbours.MOST)
                .startsWith("0100", "0101")
                .isSorted();
        assertThat(known.more(Kpi.SICK_LEAVE)).isEqualTo(290 - Neighbours.MOST);
        assertThat(known.municipalities()).hasSize(290);
    }

    private static Benchmark sick(String municipality, int year, double value) {
        return new Benchmark(Kpi.SICK_LEAVE, municipality, year, value);
    }
}
