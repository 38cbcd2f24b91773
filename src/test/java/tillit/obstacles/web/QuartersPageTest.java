package tillit.obstacles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tillit.obstacles.way.Quarter;
import tillit.obstacles.web.QuartersPage.Column;

class QuartersPageTest {

    @Test
    void the_time_line_leaves_no_quarter_out_and_tells_nothing_of_a_few() {
        var page =
                new QuartersPage(
                        List.of(
                                quarter(2026, 2, 4, 4),
                                quarter(2026, 1, 10, 7),
                                quarter(2025, 3, 20, 20)));

        assertThat(page.line())
                .containsExactly(
                        new Column(2025, 3, 20, 100, 100),
                        new Column(2025, 4, 0, 0, 0),
                        new Column(2026, 1, 10, 50, 35),
                        new Column(2026, 2, 0, 0, 0));
        assertThat(new QuartersPage(List.of()).line()).isEmpty();
    }

    private static Quarter quarter(int year, int number, int answered, int inTime) {
        return new Quarter(year, number, answered, inTime, 9, Map.of(), 0, 0);
    }
}
