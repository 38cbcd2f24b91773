package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.organisation.AbsenceGroup.ALL;
import static tillit.organisation.AbsenceGroup.MANAGERS;
import static tillit.outcomes.figure.KeyFigure.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.KeyFigure.SICK_LEAVE_MANAGERS;

import org.junit.jupiter.api.Test;

class SickLeaveTest {

    private static final String YEAR = "2024-01-01..2024-12-31";
    private static final String SPRING = "2024-01-01..2024-06-30";
    private static final String AUTUMN = "2024-07-01..2024-12-31";
    private static final Scope CARE = new Scope.Area("Omsorg");

    private final SmallTown town = new SmallTown();

    @Test
    void sick_hours_of_available_hours_to_the_last_digit() {
        town.absence(YEAR, MANAGERS, "", 20, "34.2 of 1000")
                .absence(YEAR, ALL, "", 90, "123.4 of 2000");

        assertThat(town.value(SICK_LEAVE_MANAGERS, 2024)).isEqualTo(3.42);
        assertThat(town.value(SICK_LEAVE_ALL, 2024)).isEqualTo(6.17);
    }

    @Test
    void what_is_told_for_the_whole_town_goes_before_what_its_units_tell() {
        town.absence(YEAR, ALL, "", 90, "100 of 2000")
                .absence(YEAR, ALL, "Bokelund", 9, "50 of 60");

        assertThat(town.fraction(SICK_LEAVE_ALL, 2024)).isEqualTo("100/2000");
    }

    @Test
    void a_unit_above_speaks_for_those_below() {
        town.absence(YEAR, ALL, "Hemtjänst", 30, "100 of 2000")
                .absence(YEAR, ALL, "Bokelund", 9, "50 of 60");

        assertThat(town.fraction(SICK_LEAVE_ALL, 2024)).isEqualTo("100/2000");
        assertThat(town.fraction(SICK_LEAVE_ALL, CARE, 2024)).isEqualTo("100/2000");
    }

    @Test
    void workplaces_side_by_side_are_added() {
        town.absence(YEAR, ALL, "Almvik", 7, "40 of 600")
                .absence(YEAR, ALL, "Bokelund", 9, "50 of 900");

        assertThat(town.fraction(SICK_LEAVE_ALL, CARE, 2024)).isEqualTo("90/1500");
        assertThat(weight("Omsorg")).isEqualTo(16);
    }

    @Test
    void the_year_goes_before_its_halves_and_two_halves_make_a_year() {
        town.absence(YEAR, ALL, "Bokelund", 9, "50 of 900")
                .absence(SPRING, ALL, "Bokelund", 9, "20 of 400")
                .absence(SPRING, ALL, "Almvik", 8, "10 of 300")
                .absence(AUTUMN, ALL, "Almvik", 6, "30 of 300");

        assertThat(town.fraction(SICK_LEAVE_ALL, 2024)).isEqualTo("90/1500");
        assertThat(weight("Omsorg")).isEqualTo(9 + 6);
    }

    @Test
    void the_halves_of_a_unit_speak_for_the_year_of_those_below() {
        town.absence(SPRING, ALL, "Hemtjänst", 30, "40 of 1000")
                .absence(AUTUMN, ALL, "Hemtjänst", 30, "60 of 1000")
                .absence(YEAR, ALL, "Bokelund", 9, "50 of 900");

        assertThat(town.fraction(SICK_LEAVE_ALL, 2024)).isEqualTo("100/2000");
        assertThat(town.fraction(SICK_LEAVE_ALL, CARE, 2024)).isEqualTo("100/2000");
    }

    @Test
    void a_spring_does_not_stand_for_a_year() {
        town.absence(SPRING, ALL, "", 90, "100 of 2000");

        assertThat(town.in(2024).measure(SICK_LEAVE_ALL, SmallTown.ALL).orElseThrow().value())
                .isEmpty();
    }

    @Test
    void a_period_that_reaches_into_another_year_belongs_to_neither() {
        town.absence("2023-12-01..2024-01-31", ALL, "", 90, "100 of 2000");

        assertThat(town.in(2024).measure(SICK_LEAVE_ALL, SmallTown.ALL).orElseThrow().value())
                .isEmpty();
    }

    @Test
    void the_top_with_all_its_areas_below_does_not_speak_for_its_own() {
        town.absence(YEAR, ALL, "Ekhamn", 90, "100 of 2000");

        assertThat(town.fraction(SICK_LEAVE_ALL, 2024)).isEqualTo("100/2000");
        assertThat(town.fraction(SICK_LEAVE_ALL, new Scope.Area("Kommunledning"), 2024))
                .isEqualTo("0/0");
    }

    @Test
    void whom_the_town_counts_beside_its_areas_are_an_atom_of_their_own() {
        town.absence(YEAR, ALL, "", 20, "100 of 2000")
                .absence(YEAR, ALL, "Hemtjänst", 17, "50 of 1500");

        assertThat(weight("Omsorg")).isEqualTo(17);
        assertThat(weight("")).isEqualTo(3);
    }

    @Test
    void hours_that_no_area_tells_of_are_somebodys_though_the_heads_add_up() {
        town.absence(YEAR, ALL, "", 17, "60 of 1600")
                .absence(YEAR, ALL, "Hemtjänst", 17, "50 of 1500");

        assertThat(weight("")).isEqualTo(1);
    }

    private long weight(String area) {
        return town.in(2024).weights(Population.SICK_LEAVE_ALL).getOrDefault(Atom.of(area), 0L);
    }
}
