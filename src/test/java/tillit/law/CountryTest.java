package tillit.law;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days off are those of the almanacs. Only weekdays are listed: nobody is asked to a meeting on a Sunday. */
class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02", "1981, 1981-04-19", "2000, 2000-04-23", "2008, 2008-03-23",
        "2011, 2011-04-24", "2019, 2019-04-21", "2024, 2024-03-31", "2025, 2025-04-20",
        "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25", "2049, 2049-04-18"
    })
    void easter_is_on_its_day(int year, LocalDate day) {
        assertThat(Country.easter(year)).isEqualTo(day);
    }

    @Test
    void sweden_in_2026() {
        assertThat(weekdays(Country.SWEDEN.daysOffIn(2026)))
                .isEqualTo("01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31");
    }

    @Test
    void sweden_in_2024() {
        assertThat(weekdays(Country.SWEDEN.daysOffIn(2024)))
                .isEqualTo("01-01 03-29 04-01 05-01 05-09 06-06 06-21 12-24 12-25 12-26 12-31");
    }

    @Test
    void all_saints_and_midsummer_are_saturdays() {
        assertThat(Country.SWEDEN.daysOffIn(2026))
                .contains(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 6, 20));
        assertThat(Country.SWEDEN.daysOffIn(2027))
                .contains(LocalDate.of(2027, 11, 6), LocalDate.of(2027, 6, 26));
    }

    @Test
    void denmark_in_2026() {
        assertThat(weekdays(Country.DENMARK.daysOffIn(2026)))
                .isEqualTo("01-01 04-02 04-03 04-06 05-14 05-25 06-05 12-24 12-25 12-31");
    }

    /** The fourth Friday after Easter was Store bededag for the last time in 2023. */
    @Test
    void store_bededag_is_a_working_day_since_2024() {
        assertThat(Country.DENMARK.daysOffIn(2023)).contains(LocalDate.of(2023, 5, 5));
        assertThat(Country.DENMARK.daysOffIn(2024)).doesNotContain(LocalDate.of(2024, 4, 26));
    }

    @Test
    void a_period_over_the_turn_of_the_year_has_the_days_of_both_years() {
        var first = LocalDate.of(2026, 12, 1);

        assertThat(Country.SWEDEN.daysOff(first, first.plusMonths(2)))
                .contains(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 6));
    }

    /** 30 April 2026 is a Thursday; 1 May and the weekend come after it. */
    @Test
    void working_days_pass_over_weekends_and_days_off() {
        var thursday = LocalDate.of(2026, 4, 30);

        assertThat(Country.SWEDEN.workingDaysAfter(thursday, 1))
                .isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(Country.DENMARK.workingDaysAfter(thursday, 1))
                .isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(Country.SWEDEN.workingDays(thursday, LocalDate.of(2026, 5, 4))).isEqualTo(1);
        assertThat(Country.SWEDEN.workingDaysAfter(LocalDate.of(2026, 12, 24), 0))
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void so_many_days_later_there_are_so_many_days_between() {
        for (var country : Country.values())
            for (var day = LocalDate.of(2025, 12, 1); day.getYear() < 2027; day = day.plusDays(1))
                for (int days : new int[] {1, 5, 20}) {
                    var later = country.workingDaysAfter(day, days);
                    assertThat(country.worksOn(later)).isTrue();
                    assertThat(country.workingDays(day, later)).isEqualTo(days);
                }
    }

    private static String weekdays(Set<LocalDate> days) {
        return new TreeSet<>(days)
                .stream()
                        .filter(not(CountryTest::isWeekend))
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" "));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
