package tillit.trial;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.History.EKHAMN;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** The tree of units, on every day of its history. */
class MunicipalityTest {

    @Test
    void one_top_holds_everything_together() {
        assertThat(EKHAMN.units())
                .filteredOn(unit -> unit.parent().isEmpty())
                .singleElement()
                .satisfies(top -> assertThat(top.name()).isEqualTo("Ekhamns kommun"));
    }

    @Test
    void a_parent_is_there_as_long_as_its_children() {
        assertThat(EKHAMN.units())
                .allMatch(unit ->
                        parent(unit).map(above -> above.days().contains(unit.days())).orElse(true));
    }

    @Test
    void nothing_is_above_itself() {
        assertThat(EKHAMN.units())
                .allSatisfy(unit -> {
                    var seen = new HashSet<UnitId>();
                    for (var at = Optional.of(unit); at.isPresent(); at = parent(at.get()))
                        assertThat(seen.add(at.get().id())).isTrue();
                });
    }

    @Test
    void a_unit_begins_the_day_after_those_it_came_out_of() {
        assertThat(EKHAMN.units())
                .allSatisfy(unit ->
                        assertThat(unit.succeeds())
                                .map(History::unit)
                                .allMatch(before ->
                                        before.days()
                                                .to()
                                                .equals(
                                                        Optional.of(
                                                                unit.days().from().minusDays(1))))
                                .hasSameSizeAs(unit.succeeds()));
    }

    @Test
    void no_unit_ends_without_a_successor() {
        var succeeded = EKHAMN.units().stream().flatMap(unit -> unit.succeeds().stream()).toList();
        assertThat(EKHAMN.units())
                .filteredOn(unit -> unit.days().to().isPresent())
                .allMatch(unit -> succeeded.contains(unit.id()));
    }

    @Test
    void units_were_divided_merged_and_renewed() {
        var successors =
                EKHAMN.units().stream()
                        .flatMap(unit -> unit.succeeds().stream())
                        .collect(groupingBy(before -> before));
        assertThat(successors.values().stream().filter(units -> units.size() == 2))
                .hasSizeBetween(70, 120);
        assertThat(EKHAMN.units().stream().filter(unit -> unit.succeeds().size() == 2))
                .hasSizeBetween(5, 30);
        assertThat(successors.values().stream().filter(units -> units.size() == 1))
                .hasSizeGreaterThan(50);
    }

    @Test
    void two_units_side_by_side_have_different_names() {
        var siblings =
                EKHAMN.units().stream()
                        .filter(unit -> unit.days().contains(Ekhamn.DAY))
                        .collect(groupingBy(Unit::parent));
        assertThat(siblings.values())
                .allSatisfy(
                        units -> assertThat(units).extracting(Unit::name).doesNotHaveDuplicates());
    }

    private static Optional<Unit> parent(Unit unit) {
        return unit.parent().map(History::unit);
    }
}
