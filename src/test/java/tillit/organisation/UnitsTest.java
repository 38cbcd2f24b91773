package tillit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.organisation.Bokelund.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Home care in the north was divided on New Year's Day; Kerstin looks for it before and after. */
@RegisterTest
@Transactional
class UnitsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Autowired Organisation organisation;

    @BeforeEach
    void bokelund() {
        organisation.take(UNITS, PEOPLE, POSITIONS);
    }

    @Test
    void a_unit_is_there_from_its_first_day_to_its_last() {
        assertThat(organisation.unit(NORTH.id(), NEW_YEAR.minusDays(1))).contains(NORTH);
        assertThat(organisation.unit(NORTH.id(), NEW_YEAR)).isEmpty();
        assertThat(organisation.unit(BOKELUND.id(), NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(organisation.unit(BOKELUND.id(), NEW_YEAR)).contains(BOKELUND);
    }

    @Test
    void a_unit_that_got_another_name_is_the_same_in_two_stretches() {
        var before = named("Hemtjänst Bokelund", between("2025-01-01", "2026-05-31"));
        var after = named("Hemtjänst Bok", since("2026-06-01"));
        organisation.amend(
                new Amendment(
                        new Change<>(List.of(BOKELUND), List.of(before, after)),
                        Change.none(),
                        Change.none(),
                        Change.none()));
        assertThat(organisation.stretches(BOKELUND.id())).containsExactly(before, after);
        assertThat(organisation.unit(BOKELUND.id(), SUNDAY)).contains(after);
    }

    @Test
    void a_stranger_has_no_days() {
        assertThat(organisation.stretches(new UnitId(UUID.randomUUID()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hemtjänst B", "hemtjanst bokelund", "BOKE", " lund "})
    void bokelund_is_found_by_a_part_of_its_name(String part) {
        assertThat(organisation.searchUnits(part, SUNDAY)).containsExactly(BOKELUND);
    }

    @Test
    void only_units_of_that_day_are_found_by_name() {
        assertThat(organisation.searchUnits("hemtjänst", NEW_YEAR.minusDays(1)))
                .containsExactly(NORTH, CARE);
        assertThat(organisation.searchUnits("hemtjänst", NEW_YEAR))
                .containsExactly(ALMVIK, BOKELUND, CARE);
    }

    @Test
    void a_unit_whose_name_begins_so_comes_first() {
        assertThat(organisation.searchUnits("e", SUNDAY).getFirst()).isEqualTo(TOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "'"})
    void nothing_asked_for_finds_no_unit(String part) {
        assertThat(organisation.searchUnits(part, SUNDAY)).isEmpty();
    }

    private static Unit named(String name, Days days) {
        var succeeds = days.to().isPresent() ? BOKELUND.succeeds() : List.<UnitId>of();
        return new Unit(
                BOKELUND.id(),
                BOKELUND.code(),
                name,
                BOKELUND.parent(),
                BOKELUND.area(),
                days,
                succeeds);
    }
}
