package tillit.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.History;
import tillit.organisation.Position;
import tillit.organisation.UnitId;

class KnownYearsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_register_in_which_nobody_has_left_tells_of_last_year() {
        assertThat(years(Days.since(LocalDate.of(2012, 1, 1)))).containsExactly(2025);
    }

    @Test
    void years_begin_with_the_first_of_which_it_is_known_who_left() {
        assertThat(years(ending("2023-02-28"))).containsExactly(2023, 2024, 2025);
        assertThat(years(ending("2022-12-31"))).containsExactly(2023, 2024, 2025);
    }

    @Test
    void a_year_of_which_only_the_end_is_known_is_left_out() {
        assertThat(years(ending("2023-11-30"))).containsExactly(2024, 2025);
    }

    @Test
    void there_are_ten_years_at_most_and_this_year_is_not_over() {
        assertThat(years(ending("1999-01-31"))).hasSize(10).endsWith(2025);
        assertThat(years(ending("2026-01-31"))).containsExactly(2025);
    }

    private static Days ending(String day) {
        return Days.between(LocalDate.of(1990, 1, 1), LocalDate.parse(day));
    }

    private static int[] years(Days days) {
        var sara =
                new Position(
                        new PersonId(UUID.randomUUID()),
                        new UnitId(UUID.randomUUID()),
                        Optional.empty(),
                        Employment.PERMANENT,
                        days,
                        days.to().map(_ -> EndReason.LEFT));
        return KnownYears.of(new History(List.of(), List.of(sara), List.of()), TODAY).toArray();
    }
}
