package tillit.outcomes.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Aino leads Myran, a preschool; in 2023 it becomes Stacken. Sara leads home care on Öster. */
class WorkplacesTest {

    private static final UnitId MYRAN = new UnitId(UUID.randomUUID());
    private static final UnitId STACKEN = new UnitId(UUID.randomUUID());
    private static final UnitId OSTER = new UnitId(UUID.randomUUID());
    private static final PersonId AINO = someone();
    private static final PersonId SARA = someone();

    private final List<Position> positions = new ArrayList<>();

    @Test
    void who_left_is_counted_through_a_reorganisation_and_managers_are_not() {
        led(AINO, MYRAN, "2020-01-01", "2022-12-31");
        led(AINO, STACKEN, "2023-01-01", "");
        var olle = works(MYRAN, "2020-01-01", "2022-12-31");
        positions.add(position(olle, STACKEN, Optional.empty(), "2023-01-01", ""));
        works(MYRAN, "2020-01-01", "2022-12-31");
        works(STACKEN, "2023-02-01", "");

        var stacken = only(Map.of());
        assertThat(stacken.years()).isEqualTo(Map.of(2023, new Count(1, 2), 2024, new Count(0, 2)));
    }

    @Test
    void whoever_only_moved_to_another_unit_has_not_left() {
        led(AINO, MYRAN, "2020-01-01", "");
        var olle = works(MYRAN, "2020-01-01", "2023-05-31");
        positions.add(position(olle, OSTER, Optional.empty(), "2023-06-01", ""));

        assertThat(only(Map.of()).years()).containsEntry(2023, new Count(0, 1));
    }

    @Test
    void a_workplace_took_part_when_its_manager_of_that_day_first_did() {
        led(SARA, OSTER, "2020-01-01", "2021-12-31");
        led(AINO, OSTER, "2022-01-01", "");
        var met = Map.of(AINO, LocalDate.of(2023, 4, 1), SARA, LocalDate.of(2022, 2, 1));

        assertThat(only(met).tookPart()).isEqualTo(OptionalInt.of(2023));
        assertThat(only(met).manager()).isEqualTo(AINO);
    }

    @Test
    void what_a_manager_learned_before_they_came_is_not_the_workplaces() {
        led(SARA, MYRAN, "2020-01-01", "2021-12-31");
        led(AINO, MYRAN, "2022-01-01", "");

        var myran = only(Map.of(AINO, LocalDate.of(2021, 4, 1)));
        assertThat(myran.tookPart()).isEmpty();
        assertThat(myran.manager()).isEqualTo(AINO);
    }

    private Workplace only(Map<PersonId, LocalDate> met) {
        var all = new Workplaces(history(), met).in(List.of(2023, 2024));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private History history() {
        var units = List.of(unit(MYRAN), unit(OSTER), unit(STACKEN, MYRAN));
        return new History(units, positions, List.of());
    }

    private static Unit unit(UnitId id, UnitId... before) {
        var days = Days.since(LocalDate.of(2020, 1, 1));
        return new Unit(id, "1", "Enhet", Optional.empty(), "Ort", days, List.of(before));
    }

    private void led(PersonId who, UnitId unit, String from, String to) {
        positions.add(position(who, unit, Optional.of(Level.UNIT_MANAGER), from, to));
    }

    private PersonId works(UnitId unit, String from, String to) {
        var person = someone();
        positions.add(position(person, unit, Optional.empty(), from, to));
        return person;
    }

    private static Position position(
            PersonId who, UnitId unit, Optional<Level> level, String from, String to) {
        var last = Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        var days = new Days(LocalDate.parse(from), last);
        return new Position(who, unit, level, Employment.PERMANENT, days, Optional.empty());
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }
}
