package tillit.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.outcomes.Point;
import tillit.outcomes.Series;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.publication.Interval;

class PlotTest {

    @Test
    void a_withheld_year_breaks_the_line() {
        var plot = plot(shown(2021, 4), shown(2022, 5), new Point.Withheld(2023), shown(2024, 6));

        assertThat(plot.lines()).hasSize(2);
        assertThat(plot.bands()).hasSize(2);
        assertThat(plot.lines().getFirst()).doesNotContain(plot.x(2024));
    }

    @Test
    void a_year_without_an_interval_breaks_the_band_and_not_the_line() {
        var bare = new Point.Shown(2023, 5, Optional.empty());
        var plot = plot(shown(2021, 4), shown(2022, 5), bare, shown(2024, 6));

        assertThat(plot.lines()).hasSize(1);
        assertThat(plot.bands()).hasSize(2);
        assertThat(plot.bands().getFirst()).contains(plot.x(2022)).doesNotContain(plot.x(2023));
        assertThat(plot.lacksBand()).isTrue();
        assertThat(plot(shown(2024, 6), new Point.Withheld(2025)).lacksBand()).isFalse();
    }

    @Test
    void one_year_alone_stands_in_the_middle() {
        assertThat(plot(shown(2024, 6)).x(2024)).isEqualTo("198.0");
    }

    @Test
    void nothing_shown_draws_nothing() {
        var plot = plot(new Point.Unknown(2023), new Point.Withheld(2024));
        assertThat(plot.lines()).isEmpty();
        assertThat(plot.bands()).isEmpty();
    }

    @Test
    void zero_is_the_floor_and_what_goes_over_the_top_is_cut_off_there() {
        var plot = plot(shown(2024, 6));
        assertThat(plot.y(0)).isEqualTo(Plot.LOWER + ".0");
        assertThat(plot.y(10)).isEqualTo(Plot.UPPER + ".0");
        assertThat(plot.y(70)).isEqualTo(Plot.UPPER + ".0");
    }

    @Test
    void the_scale_ends_at_a_round_number_above_all_values() {
        assertThat(Plot.top(List.of(series(shown(2024, 6)), series(shown(2024, 11)))))
                .isEqualTo(15);
        assertThat(Plot.top(List.of(series(new Point.Withheld(2024))))).isEqualTo(1);
    }

    @Test
    void few_bands_are_held_whole_and_of_many_the_widest_are_cut_off() {
        var wide = series(new Point.Shown(2024, 1, Optional.of(new Interval(0, 90))));
        var narrow = series(shown(2024, 6));
        assertThat(Plot.top(List.of(narrow, wide))).isEqualTo(100);
        assertThat(Plot.top(List.of(narrow, narrow, narrow, wide, narrow))).isEqualTo(8);
    }

    @Test
    void of_many_years_only_the_ends_and_the_one_that_is_told_are_named() {
        var points = new Point[10];
        for (int i = 0; i < 10; i++) points[i] = shown(2015 + i, 5);
        var plot = plot(points);
        assertThat(plot.names(2015, 2020)).isTrue();
        assertThat(plot.names(2020, 2020)).isTrue();
        assertThat(plot.names(2019, 2020)).isFalse();
    }

    private static Plot plot(Point... points) {
        return new Plot(series(points), 10);
    }

    private static Series series(Point... points) {
        return new Series(KeyFigure.STAFF_TURNOVER, new Scope.Organisation(), List.of(points));
    }

    private static Point shown(int year, double value) {
        return new Point.Shown(year, value, Optional.of(new Interval(value - 1, value + 1)));
    }
}
