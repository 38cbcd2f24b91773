package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.figure.KeyFigure.SPAN_AT_MOST_25;
import static tillit.outcomes.figure.KeyFigure.SPAN_MEDIAN;
import static tillit.outcomes.figure.KeyFigure.SPAN_OVER_30;
import static tillit.outcomes.figure.KeyFigure.SPAN_P90;

import org.junit.jupiter.api.Test;
import tillit.organisation.Employment;
import tillit.organisation.Level;

class SpanTest {

    private final SmallTown town =
            new SmallTown()
                    .leads("Kerstin", 2, "Hemtjänst", "2017-01-01..")
                    .leads("Sara", 3, "Bokelund", "2018-01-01..");

    @Test
    void sara_leads_the_people_of_bokelund_and_kerstin_leads_sara() {
        town.works("Ida", "Bokelund", "2020-01-01..").works("Per", "Bokelund", "2020-01-01..");

        assertThat(town.span("Sara", 2024).heads()).isEqualTo(2);
        assertThat(town.span("Kerstin", 2024).heads()).isEqualTo(1);
    }

    @Test
    void where_almvik_has_no_manager_its_people_are_led_from_above() {
        town.works("Ida", "Almvik", "2020-01-01..");

        assertThat(town.span("Kerstin", 2024).heads()).isEqualTo(2);
    }

    @Test
    void whoever_came_on_new_years_eve_counts_and_who_left_the_day_before_does_not() {
        town.works("Ida", "Bokelund", "2024-12-31..")
                .works("Per", "Bokelund", "2020-01-01..2024-12-30");

        assertThat(town.span("Sara", 2024).heads()).isEqualTo(1);
    }

    @Test
    void of_two_managers_at_once_the_one_who_came_first_leads() {
        town.leads("Göran", 3, "Bokelund", "2019-01-01..").works("Ida", "Bokelund", "2020-01-01..");

        assertThat(town.span("Sara", 2024).heads()).isEqualTo(1);
        assertThat(town.span("Göran", 2024).heads()).isZero();
        assertThat(town.span("Kerstin", 2024).heads()).isEqualTo(2);
    }

    @Test
    void who_led_the_workplace_before_it_was_reorganised_came_first() {
        town.unit("Solgläntan", "Hemtjänst", "Omsorg", "2022-01-01..", "Almvik")
                .leads("Göran", 3, "Solgläntan", "2022-01-01..")
                .leads("Birgitta", 3, "Almvik", "2019-01-01..2021-12-31")
                .leads("Birgitta", 3, "Solgläntan", "2022-01-02..")
                .leads("Aino", 3, "Almvik", "2018-01-01..2021-12-31")
                .leads("Aino", 3, "Solgläntan", "2022-01-01..")
                .works("Ida", "Solgläntan", "2022-01-01..");

        assertThat(town.span("Aino", 2024).heads()).isEqualTo(1);
        assertThat(town.span("Birgitta", 2024).heads()).isZero();
    }

    @Test
    void nobody_is_their_own_head_but_is_led_from_above_all_that_they_lead() {
        town.leads("Sara", 3, "Hemtjänst", "2016-01-01..")
                .leads("Göran", 1, "Ekhamn", "2016-01-01..");

        assertThat(town.span("Sara", 2024).heads()).isZero();
        assertThat(town.span("Göran", 2024).heads()).isEqualTo(2);
    }

    @Test
    void ida_who_works_under_two_managers_is_a_head_of_both_once_each() {
        town.leads("Göran", 3, "Almvik", "2019-01-01..")
                .works("Ida", "Bokelund", "2020-01-01..")
                .works("Ida", "Bokelund", "2021-01-01..")
                .works("Ida", "Almvik", "2022-01-01..");

        assertThat(town.span("Sara", 2024).heads()).isEqualTo(1);
        assertThat(town.span("Göran", 2024).heads()).isEqualTo(1);
    }

    @Test
    void temporary_people_are_heads_and_those_paid_by_the_hour_are_told_apart() {
        town.works("Ida", "Bokelund", "2020-01-01..", Employment.TEMPORARY)
                .works("Per", "Bokelund", "2020-01-01..", Employment.HOURLY)
                .works("Ida", "Bokelund", "2020-01-01..", Employment.HOURLY);

        assertThat(town.span("Sara", 2024).heads()).isEqualTo(1);
        assertThat(town.span("Sara", 2024).hourlyHeads()).isEqualTo(1);
    }

    @Test
    void people_left_in_a_unit_that_is_no_more_are_led_as_it_was_last() {
        town.unit("Granlunda", "Bokelund", "Omsorg", "2012-01-01..2020-12-31")
                .works("Ida", "Granlunda", "2018-01-01..");

        assertThat(town.span("Sara", 2024).heads()).isEqualTo(1);
    }

    @Test
    void a_unit_below_itself_in_the_files_hangs_nobody() {
        town.unit("Ringen", "Rundan", "Omsorg", "2012-01-01..")
                .unit("Rundan", "Ringen", "Omsorg", "2012-01-01..")
                .works("Ida", "Ringen", "2018-01-01..");

        assertThat(town.span("Sara", 2024).heads()).isZero();
    }

    @Test
    void twenty_five_is_not_too_many_and_thirty_is_not_over_thirty() {
        town.crowd(25, "Bokelund")
                .leads("Göran", 3, "Almvik", "2019-01-01..")
                .crowd(26, "Almvik")
                .unit("Solgläntan", "Hemtjänst", "Omsorg", "2012-01-01..")
                .leads("Aino", 3, "Solgläntan", "2019-01-01..")
                .crowd(30, "Solgläntan")
                .unit("Granlunda", "Hemtjänst", "Omsorg", "2012-01-01..")
                .leads("Birgitta", 3, "Granlunda", "2019-01-01..")
                .crowd(31, "Granlunda");

        assertThat(town.fraction(SPAN_AT_MOST_25, 2024)).isEqualTo("2/5");
        assertThat(town.fraction(SPAN_OVER_30, 2024)).isEqualTo("1/5");
        assertThat(town.value(SPAN_OVER_30, 2024)).isEqualTo(20.0);
        assertThat(town.value(SPAN_MEDIAN, 2024)).isEqualTo(26);
        assertThat(town.value(SPAN_P90, 2024)).isEqualTo(31);
    }

    @Test
    void the_median_of_two_is_between_them() {
        town.crowd(4, "Bokelund");

        assertThat(town.value(SPAN_MEDIAN, 2024)).isEqualTo(2.5);
    }

    @Test
    void
            a_manager_belongs_to_the_highest_level_then_to_the_longest_led_then_to_the_first_by_code() {
        town.unit("Kök", "Ekhamn", "Måltid", "2012-01-01..")
                .leads("Sara", 2, "Kök", "2023-01-01..")
                .leads("Göran", 3, "Kök", "2020-01-01..")
                .leads("Göran", 3, "Almvik", "2019-12-31..")
                .leads("Aino", 3, "Kök", "2020-01-01..")
                .leads("Aino", 3, "Almvik", "2020-01-01..");

        assertThat(town.span("Sara", 2024).atom()).isEqualTo(Atom.of("Måltid", Level.HEAD));
        assertThat(town.span("Göran", 2024).atom())
                .isEqualTo(Atom.of("Omsorg", Level.UNIT_MANAGER));
        assertThat(town.span("Aino", 2024).atom()).isEqualTo(Atom.of("Omsorg", Level.UNIT_MANAGER));
    }
}
