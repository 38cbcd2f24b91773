package tillit.outcomes.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tillit.organisation.Employment;

/** Who left Bokelund in home care, which Sara leads, and who was counted where. */
class WorkplaceTurnoverTest {

    private final SmallTown town =
            new SmallTown()
                    .leads("Kerstin", 2, "Hemtjänst", "2015-01-01..")
                    .leads("Sara", 3, "Bokelund", "2015-01-01..");

    @Test
    void who_left_is_counted_where_they_were_a_year_before() {
        town.works("Olle", "Bokelund", "2015-01-01..2024-03-31")
                .works("Ida", "Bokelund", "2015-01-01..");
        assertThat(year("Bokelund"))
                .extracting(WorkplaceYear::staff, WorkplaceYear::gone)
                .containsExactly(2, 1);
    }

    @Test
    void who_went_on_in_another_unit_or_came_later_has_not_left() {
        town.works("Olle", "Bokelund", "2015-01-01..2024-03-31")
                .works("Olle", "Almvik", "2024-04-01..")
                .works("Thomas", "Bokelund", "2024-01-01..2024-06-30");
        assertThat(year("Bokelund"))
                .extracting(WorkplaceYear::staff, WorkplaceYear::gone)
                .containsExactly(1, 0);
    }

    @Test
    void a_unit_without_a_manager_belongs_to_the_nearest_above() {
        town.works("Olle", "Almvik", "2015-01-01..");
        assertThat(year("Hemtjänst").staff()).isEqualTo(1);
    }

    @Test
    void managers_and_those_without_permanent_employment_are_not_staff() {
        town.works("Sara", "Hemtjänst", "2010-01-01..")
                .works("Olle", "Bokelund", "2015-01-01..", Employment.TEMPORARY);
        assertThat(year("Bokelund").staff()).isZero();
        assertThat(year("Hemtjänst").staff()).isZero();
    }

    @Test
    void a_workplace_is_the_same_after_a_reorganisation_and_knows_all_who_led_it_that_year() {
        town.works("Olle", "Bokelund", "2015-01-01..2024-03-31")
                .unit("Bokelund Norr", "Hemtjänst", "Omsorg", "2024-04-01..", "Bokelund")
                .leads("Göran", 3, "Bokelund Norr", "2024-04-01..2024-12-31");
        var workplace = year("Bokelund");
        assertThat(workplace.managers())
                .containsExactlyInAnyOrder(SmallTown.person("Sara"), SmallTown.person("Göran"));
        assertThat(workplace.gone()).isEqualTo(1);
    }

    private WorkplaceYear year(String unit) {
        var lineage = new Lineages(town.history().units()).of(SmallTown.id(unit));
        return new WorkplaceTurnover(town.history())
                .of(2024).stream()
                        .filter(workplace -> workplace.lineage().equals(lineage))
                        .findFirst()
                        .orElseThrow();
    }
}
