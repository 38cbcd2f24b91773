package tillit.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.figure.Population.MANAGERS_THAT_YEAR;
import static tillit.outcomes.figure.Population.PERMANENT_STAFF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    void a_register_in_which_nobody_has_left_tells_of_last_year_but_not_of_who_went() {
        var register = known(Days.since(LocalDate.of(2026, 1, 1)));
        assertThat(register.years()).containsExactly(2025);
        assertThat(register.untold(2025)).containsExactly(MANAGERS_THAT_YEAR, PERMANENT_STAFF);
    }

    @Test
    void a_file_that_ends_in_2024_tells_of_no_year_after() {
        assertThat(years("2023-02-28", "2024-05-31")).containsExactly(2023, 2024);
    }

    @Test
    void what_is_planned_tells_of_no_year() {
        assertThat(years("2023-02-28", "2024-05-31", "2027-12-31")).containsExactly(2023, 2024);
    }

    @Test
    void years_begin_with_the_first_of_which_it_is_known_who_left() {
        assertThat(years("2023-02-28", "2024-06-30", "2025-12-31"))
                .containsExactly(2023, 2024, 2025);
        assertThat(years("2022-12-31", "2024-06-30", "2025-06-30"))
                .containsExactly(2023, 2024, 2025);
    }

    @Test
    void one_old_row_opens_no_year() {
        assertThat(years("1999-01-31", "2018-01-31", "2024-01-31", "2025-06-30"))
                .containsExactly(2024, 2025);
    }

    @Test
    void a_year_of_which_only_the_end_is_known_is_left_out() {
        assertThat(years("2023-11-30", "2024-06-30", "2025-06-30")).containsExactly(2024, 2025);
    }

    @Test
    void staff_turnover_needs_to_know_who_left_in_november_and_december_before() {
        assertThat(known(ending("2023-02-28"), ending("2024-02-28")).untold(2023))
                .containsExactly(PERMANENT_STAFF);
        assertThat(known(ending("2023-11-30"), ending("2024-02-28")).untold(2024)).isEmpty();
        assertThat(known(ending("2023-02-28"), ending("2024-02-28")).untold(2024)).isEmpty();
    }

    @Test
    void there_are_ten_years_at_most_and_this_year_is_not_over() {
        var everyYear = new ArrayList<String>();
        for (int year = 1999; year <= 2026; year++) everyYear.add(year + "-01-31");
        assertThat(years(everyYear.toArray(String[]::new))).hasSize(10).endsWith(2025);
    }

    private static Days ending(String day) {
        return Days.between(LocalDate.of(1990, 1, 1), LocalDate.parse(day));
    }

    private static int[] years(String... ends) {
        return known(Stream.of(ends).map(KnownYearsTest::ending).toArray(Days[]::new))
                .years()
                .toArray();
    }

    private static KnownYears known(Days... days) {
        var positions = Stream.of(days).map(KnownYearsTest::position).toList();
        return new KnownYears(new History(List.of(), positions, List.of()), TODAY);
    }

    private static Position position(Days days) {
        return new Position(
                new PersonId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                Optional.empty(),
                Employment.PERMANENT,
                days,
                days.to().map(_ -> EndReason.LEFT));
    }
}
