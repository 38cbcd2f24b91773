package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.figure.KeyFigure.MANAGER_TURNOVER_EXTERNAL;
import static tillit.outcomes.figure.KeyFigure.MANAGER_TURNOVER_INTERNAL;
import static tillit.outcomes.figure.KeyFigure.MANAGER_TURNOVER_RETIRED;
import static tillit.outcomes.figure.KeyFigure.MANAGER_UNIT_CHANGE;

import org.junit.jupiter.api.Test;
import tillit.organisation.Employment;
import tillit.organisation.Level;

class ManagerTurnoverTest {

    private final SmallTown town = new SmallTown().leads("Kerstin", 2, "Hemtjänst", "2017-01-01..");

    @Test
    void sara_who_leaves_in_april_is_one_move_among_the_mean_of_twelve_month_ends() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2024-04-15");

        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, 2024)).isEqualTo("1/15");
        assertThat(town.value(MANAGER_TURNOVER_EXTERNAL, 2024)).isEqualTo(80.0);
    }

    @Test
    void whose_last_day_is_new_years_eve_moves_in_the_new_year() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2023-12-31");

        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, 2023)).isEqualTo("0/24");
        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, 2024)).isEqualTo("1/12");
    }

    @Test
    void a_pension_is_told_apart() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2024-04-15", "retired");

        assertThat(town.fraction(MANAGER_TURNOVER_RETIRED, 2024)).isEqualTo("1/15");
        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, 2024)).isEqualTo("0/15");
    }

    @Test
    void one_of_two_positions_ended_for_a_pension_is_enough() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2024-04-15", "left")
                .leads("Sara", 3, "Almvik", "2018-01-01..2024-04-15", "retired");

        assertThat(town.fraction(MANAGER_TURNOVER_RETIRED, 2024)).isEqualTo("1/15");
    }

    @Test
    void goran_who_goes_back_to_the_floor_leaves_the_role_but_not_the_town() {
        town.leads("Göran", 3, "Almvik", "2018-01-01..2024-06-30", "retired")
                .works("Göran", "Bokelund", "2024-07-01..", Employment.HOURLY);

        assertThat(town.fraction(MANAGER_TURNOVER_INTERNAL, 2024)).isEqualTo("1/18");
        assertThat(town.fraction(MANAGER_TURNOVER_RETIRED, 2024)).isEqualTo("0/18");
    }

    @Test
    void goran_who_takes_a_day_off_between_has_left() {
        town.leads("Göran", 3, "Almvik", "2018-01-01..2024-06-29")
                .works("Göran", "Bokelund", "2024-07-01..");

        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, 2024)).isEqualTo("1/17");
    }

    @Test
    void sara_who_goes_on_to_lead_almvik_changes_unit() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2024-04-15")
                .leads("Sara", 3, "Almvik", "2024-04-16..");

        assertThat(town.fraction(MANAGER_UNIT_CHANGE, 2024)).isEqualTo("1/24");
    }

    @Test
    void a_reorganisation_moves_nobody() {
        town.unit("Solgläntan", "Hemtjänst", "Omsorg", "2024-04-16..", "Bokelund", "Almvik")
                .leads("Sara", 3, "Bokelund", "2018-01-01..2024-04-15", "unit")
                .leads("Sara", 3, "Solgläntan", "2024-04-16..")
                .leads("Göran", 3, "Almvik", "2018-01-01..2024-04-15", "unit")
                .leads("Göran", 3, "Bokelund", "2024-04-16..");

        assertThat(town.fraction(MANAGER_UNIT_CHANGE, 2024)).isEqualTo("0/36");
    }

    @Test
    void to_lead_one_less_is_to_leave_it_also_for_who_led_both_for_long() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..")
                .leads("Sara", 3, "Almvik", "2018-01-01..2024-04-15");

        assertThat(town.fraction(MANAGER_UNIT_CHANGE, 2024)).isEqualTo("1/24");
    }

    @Test
    void to_lead_one_more_is_no_change() {
        town.leads("Göran", 3, "Almvik", "2018-01-01..2024-04-15")
                .leads("Göran", 3, "Almvik", "2024-04-16..")
                .leads("Göran", 3, "Bokelund", "2024-04-16..");

        assertThat(town.fraction(MANAGER_UNIT_CHANGE, 2024)).isEqualTo("0/24");
    }

    @Test
    void a_higher_level_in_the_same_place_is_no_move() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2024-04-15")
                .leads("Sara", 2, "Bokelund", "2024-04-16..");

        assertThat(town.fraction(MANAGER_UNIT_CHANGE, 2024)).isEqualTo("0/24");
    }

    @Test
    void two_positions_that_end_on_the_same_day_are_one_move_of_the_higher_level() {
        town.leads("Sara", 3, "Bokelund", "2018-01-01..2024-04-15")
                .leads("Sara", 2, "Ekhamn", "2018-01-01..2024-04-15");
        var heads = new Scope.ManagerLevel(Level.HEAD);
        var leadership = new Scope.Area("Kommunledning");

        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, 2024)).isEqualTo("1/15");
        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, heads, 2024)).isEqualTo("1/15");
        assertThat(town.fraction(MANAGER_TURNOVER_EXTERNAL, leadership, 2024)).isEqualTo("1/3");
    }

    @Test
    void who_left_before_the_first_month_end_weighs_something_so_that_they_are_never_shown_alone() {
        town.leads("Sara", 1, "Ekhamn", "2018-01-01..2023-12-31");
        var weights = town.in(2024).weights(Population.MANAGERS_THAT_YEAR);

        assertThat(weights).containsEntry(Atom.of("Kommunledning", Level.DIRECTOR), 1L);
    }
}
