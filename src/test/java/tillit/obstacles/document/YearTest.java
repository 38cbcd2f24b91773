package tillit.obstacles.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.organisation.UnitId;

/** Documents are counted net: what came, what went, what is left. */
class YearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Document since(String day, Optional<Gone> gone) {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                "Rutin",
                DocumentKind.ROUTINE,
                new UnitId(UUID.randomUUID()),
                "",
                LocalDate.parse(day),
                Optional.empty(),
                Optional.of(10),
                Optional.empty(),
                Optional.empty(),
                gone);
    }

    private static Optional<Gone> gone(String day, Because because) {
        return Optional.of(new Gone(LocalDate.parse(day), because));
    }

    @Test
    void a_year_has_what_came_and_what_went_in_it() {
        var all =
                List.of(
                        since("2024-12-31", Optional.empty()),
                        since("2025-01-01", Optional.empty()),
                        since("2025-06-01", gone("2025-12-31", Because.IN_THE_WAY)),
                        since("2025-06-01", gone("2026-01-01", Because.NOBODY_NEEDS_IT)),
                        since("2026-11-23", Optional.empty()));

        assertThat(Year.last(3, all, TODAY))
                .containsExactly(
                        new Year(2026, 1, 1, 0, 3, 30),
                        new Year(2025, 3, 1, 1, 3, 30),
                        new Year(2024, 1, 0, 0, 1, 10));
    }

    @Test
    void what_begins_tomorrow_is_not_counted_today() {
        var all = List.of(since("2026-11-24", Optional.empty()));

        assertThat(Year.last(1, all, TODAY)).containsExactly(new Year(2026, 0, 0, 0, 0, 0));
    }

    @Test
    void on_the_day_it_goes_a_document_holds_no_more() {
        var it = since("2020-01-01", gone("2026-11-23", Because.ITS_DAY_CAME));

        assertThat(it.holdsOn(TODAY.minusDays(1))).isTrue();
        assertThat(it.holdsOn(TODAY)).isFalse();
    }

    @Test
    void each_year_is_the_one_before_it_with_what_came_and_without_what_went() {
        var random = new Random(7);
        var all = IntStream.range(0, 400).mapToObj(_ -> some(random)).toList();
        var years = Year.last(6, all, TODAY);

        for (int i = 0; i + 1 < years.size(); i++)
            assertThat(years.get(i).left()).isEqualTo(years.get(i + 1).left() + years.get(i).net());
    }

    private static Document some(Random random) {
        var since = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4300));
        var end = since.plusDays(1 + random.nextInt(3000));
        var gone =
                random.nextBoolean() && !end.isAfter(TODAY)
                        ? gone(end.toString(), Because.NOBODY_NEEDS_IT)
                        : Optional.<Gone>empty();
        return since(since.toString(), gone);
    }
}
