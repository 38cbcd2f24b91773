package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.figure.KeyFigure.MANAGER_SAME_UNIT_3Y;
import static tillit.outcomes.figure.KeyFigure.STAFF_TURNOVER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tillit.organisation.Employment;

/** Who is still there: managers in the same workplace, and everybody in the town. */
class StayingTest {

    private final SmallTown town = new SmallTown();

    @Test
    void three_years_to_the_day_are_three_years() {
        town.leads("Sara", 3, "Bokelund", "2021-12-31..")
                .leads("Göran", 3, "Almvik", "2022-01-01..");

        assertThat(town.fraction(MANAGER_SAME_UNIT_3Y, 2024)).isEqualTo("1/2");
    }

    @Test
    void a_reorganisation_resets_nobody() {
        town.unit("Solgläntan", "Hemtjänst", "Omsorg", "2023-01-01..", "Bokelund")
                .leads("Sara", 3, "Bokelund", "2018-01-01..2022-12-31", "unit")
                .leads("Sara", 2, "Solgläntan", "2023-01-01..");

        assertThat(town.fraction(MANAGER_SAME_UNIT_3Y, 2024)).isEqualTo("1/1");
    }

    @Test
    void a_day_between_begins_anew() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2022-12-30")
                .leads("Sara", 3, "Bokelund", "2023-01-01..");

        assertThat(town.fraction(MANAGER_SAME_UNIT_3Y, 2024)).isEqualTo("0/1");
    }

    @Test
    void any_of_two_workplaces_will_do() {
        town.leads("Sara", 2, "Hemtjänst", "2024-01-01..")
                .leads("Sara", 3, "Bokelund", "2018-01-01..");

        assertThat(town.fraction(MANAGER_SAME_UNIT_3Y, 2024)).isEqualTo("1/1");
    }

    @Test
    void ida_has_left_and_per_is_permanent_no_more() {
        town.works("Ida", "Bokelund", "2018-01-01..2024-10-31")
                .works("Per", "Bokelund", "2018-01-01..2024-03-31")
                .works("Per", "Bokelund", "2024-04-01..", Employment.TEMPORARY)
                .works("Olle", "Bokelund", "2018-01-01..2024-11-01")
                .works("Thomas", "Almvik", "2018-01-01..2024-03-31")
                .works("Thomas", "Ekhamn", "2024-05-01..")
                .works("Freja", "Almvik", "2023-11-02..2024-03-31")
                .works("Leyla", "Almvik", "2018-01-01..2024-03-31", Employment.TEMPORARY);

        assertThat(town.fraction(STAFF_TURNOVER, 2024)).isEqualTo("2/4");
        assertThat(town.value(STAFF_TURNOVER, 2024)).isEqualTo(50.0);
    }

    @Test
    void who_has_two_permanent_positions_belongs_where_they_lead() {
        town.works("Ida", "Ekhamn", "2017-01-01..2024-03-31")
                .leads("Ida", 3, "Bokelund", "2018-01-01..2024-03-31");

        assertThat(town.fraction(STAFF_TURNOVER, new Scope.Area("Omsorg"), 2024)).isEqualTo("1/1");
        assertThat(town.fraction(STAFF_TURNOVER, new Scope.Area("Kommunledning"), 2024))
                .isEqualTo("0/0");
    }

    @Test
    void staff_turnover_weighs_in_managers_and_a_place_without_one_as_one() {
        town.crowd(7, "Bokelund")
                .works("Ida", "Ekhamn", "2017-01-01..")
                .leads("Sara", 3, "Bokelund", "2018-01-01..")
                .leads("Göran", 3, "Almvik", "2018-01-01..");
        var weights = town.in(2024).weights(Population.PERMANENT_STAFF);

        assertThat(weights)
                .containsEntry(Atom.of("Omsorg"), 2L)
                .containsEntry(Atom.of("Kommunledning"), 1L);
    }

    @Test
    void five_managers_do_not_hide_the_one_employee_who_is_permanent() {
        town.works("Ida", "Bokelund", "2017-01-01..2024-03-31");
        for (var manager : List.of("Sara", "Göran", "Aino", "Birgitta", "Leyla"))
            town.leadsForATime(manager, 3, "Almvik", "2018-01-01..");

        assertThat(town.in(2024).weights(Population.PERMANENT_STAFF))
                .containsExactly(Map.entry(Atom.of("Omsorg"), 1L));
    }
}
