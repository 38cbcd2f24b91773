package tillit.outcomes.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.UnitId;
import tillit.outcomes.figure.WorkplaceYear;

/** Bokelund, first led by Göran, then by Sara; Almvik is led by Kerstin. */
class WorkplacesTest {

    private static final UnitId BOKELUND = new UnitId(new UUID(0, 1));
    private static final UnitId ALMVIK = new UnitId(new UUID(0, 2));
    private static final PersonId GORAN = new PersonId(new UUID(1, 1));
    private static final PersonId SARA = new PersonId(new UUID(1, 2));
    private static final PersonId KERSTIN = new PersonId(new UUID(1, 3));

    private static final List<WorkplaceYear> YEARS =
            List.of(
                    new WorkplaceYear(BOKELUND, 2021, Set.of(GORAN), 1, 10),
                    new WorkplaceYear(BOKELUND, 2022, Set.of(GORAN, SARA), 2, 12),
                    new WorkplaceYear(BOKELUND, 2023, Set.of(SARA), 0, 11),
                    new WorkplaceYear(ALMVIK, 2022, Set.of(KERSTIN), 3, 8),
                    new WorkplaceYear(new UnitId(new UUID(0, 3)), 2022, Set.of(), 1, 9));

    private static final Map<Integer, Count> BOKELUNDS =
            Map.of(2021, new Count(1, 10), 2022, new Count(2, 12), 2023, new Count(0, 11));

    @Test
    void a_workplace_takes_part_from_the_year_in_which_its_manager_does() {
        assertThat(new Workplaces(Map.of(SARA, 2023)).of(YEARS))
                .contains(new Workplace(SARA, OptionalInt.of(2023), BOKELUNDS));
    }

    @Test
    void who_took_part_elsewhere_before_brings_it_along() {
        assertThat(new Workplaces(Map.of(SARA, 2019)).of(YEARS))
                .contains(new Workplace(SARA, OptionalInt.of(2022), BOKELUNDS));
    }

    @Test
    void who_took_part_after_leaving_leaves_the_workplace_as_it_was() {
        assertThat(new Workplaces(Map.of(GORAN, 2023)).of(YEARS))
                .contains(new Workplace(SARA, OptionalInt.empty(), BOKELUNDS));
    }

    @Test
    void a_workplace_that_nobody_leads_is_left_out() {
        assertThat(new Workplaces(Map.of()).of(YEARS))
                .extracting(Workplace::manager)
                .containsExactlyInAnyOrder(SARA, KERSTIN);
    }
}
