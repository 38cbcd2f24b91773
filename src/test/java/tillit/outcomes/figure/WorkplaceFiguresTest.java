package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.organisation.AbsenceGroup;
import tillit.organisation.Employment;

/** Who left Bokelund in home care, which Sara leads, and who was counted where. */
class WorkplaceFiguresTest {

    private final SmallTown town =
            new SmallTown()
                    .leads("Kerstin", 2, "Hemtjänst", "2015-01-01..")
                    .leads("Sara", 3, "Bokelund", "2015-01-01..");

    @Test
    void who_left_is_counted_where_they_were_a_year_before() {
        town.works("Olle", "Bokelund", "2015-01-01..2024-03-31")
                .works("Ida", "Bokelund", "2015-01-01..");
        assertThat(year("Bokelund"))
                .extracting(WorkplaceYear::part, WorkplaceYear::of)
                .containsExactly(1.0, 2.0);
    }

    @Test
    void who_went_on_in_another_unit_or_came_later_has_not_left() {
        town.works("Olle", "Bokelund", "2015-01-01..2024-03-31")
                .works("Olle", "Almvik", "2024-04-01..")
                .works("Thomas", "Bokelund", "2024-01-01..2024-06-30");
        assertThat(year("Bokelund"))
                .extracting(WorkplaceYear::part, WorkplaceYear::of)
                .containsExactly(0.0, 1.0);
    }

    @Test
    void a_unit_without_a_manager_belongs_to_the_nearest_above() {
        town.works("Olle", "Almvik", "2015-01-01..");
        assertThat(year("Hemtjänst").of()).isEqualTo(1);
    }

    @Test
    void managers_and_those_without_permanent_employment_are_not_staff() {
        town.works("Sara", "Hemtjänst", "2010-01-01..")
                .works("Olle", "Bokelund", "2015-01-01..", Employment.TEMPORARY);
        assertThat(workplaces().staffTurnover(2024)).isEmpty();
    }

    @Test
    void a_workplace_is_the_same_after_a_reorganisation_and_knows_all_who_led_it_that_year() {
        town.works("Olle", "Bokelund", "2015-01-01..2024-03-31")
                .unit("Bokelund Norr", "Hemtjänst", "Omsorg", "2024-04-01..", "Bokelund")
                .leads("Göran", 3, "Bokelund Norr", "2024-04-01..2024-12-31");
        var workplace = year("Bokelund");
        assertThat(workplace.managers())
                .containsExactlyInAnyOrder(SmallTown.person("Sara"), SmallTown.person("Göran"));
        assertThat(workplace.part()).isEqualTo(1);
    }

    @Test
    void sick_leave_is_taken_from_the_lowest_rows_of_everybody() {
        town.absence("2024-01-01..2024-12-31", AbsenceGroup.ALL, "Hemtjänst", 90, "9000 of 99000")
                .absence("2024-01-01..2024-12-31", AbsenceGroup.ALL, "Bokelund", 12, "700 of 20000")
                .absence("2024-01-01..2024-12-31", AbsenceGroup.MANAGERS, "Bokelund", 6, "1 of 2");
        assertThat(workplaces().sickLeave(2024))
                .containsExactly(
                        new WorkplaceYear(
                                SmallTown.id("Bokelund"),
                                2024,
                                Set.of(SmallTown.person("Sara")),
                                700,
                                20_000));
    }

    private WorkplaceFigures workplaces() {
        return new WorkplaceFigures(town.history());
    }

    private WorkplaceYear year(String unit) {
        var lineage = new Lineages(town.history().units()).of(SmallTown.id(unit));
        return workplaces().staffTurnover(2024).stream()
                .filter(workplace -> workplace.lineage().equals(lineage))
                .findFirst()
                .orElseThrow();
    }
}
