package tillit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tillit.organisation.Bokelund.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Bokelund changes, and changes back. */
@RegisterTest
@Transactional
class AmendmentTest {

    private static final Absence SPRING =
            new Absence(
                    Days.between(SUNDAY.minusYears(1), SUNDAY),
                    AbsenceGroup.ALL,
                    Optional.of(CARE.id()),
                    5,
                    new BigDecimal("8000.50"),
                    new BigDecimal("400.25"));

    @Autowired Organisation organisation;

    @Autowired JdbcClient sql;

    @BeforeEach
    void bokelund() {
        organisation.take(UNITS, PEOPLE, POSITIONS);
        sql.sql("set constraints all immediate").update();
    }

    @Test
    void a_unit_that_moves_is_the_same_unit_and_what_was_is_still_known() {
        var before = organisation.history();
        organisation.amend(moving());
        assertThat(organisation.history().units())
                .filteredOn(unit -> unit.id().equals(BOKELUND.id()))
                .extracting(Unit::name)
                .containsExactly("Hemtjänst Bokelund", "Bokelunds hemtjänst");
        assertThat(organisation.managed(SARA.id(), SUNDAY))
                .extracting(Unit::name)
                .containsExactly("Bokelunds hemtjänst");
        organisation.amend(moving().undone());
        assertThat(organisation.history()).isEqualTo(before);
    }

    @Test
    void everything_that_comes_can_go_again() {
        var before = organisation.history();
        var torben = person("Torben Krag", "da");
        var amendment =
                new Amendment(
                        Change.none(),
                        new Change<>(List.of(OLLE), List.of(torben)),
                        new Change<>(
                                List.of(POSITIONS.get(5)),
                                List.of(employee(torben, ALMVIK, since("2026-01-01")))),
                        Change.adding(List.of(SPRING)));
        organisation.amend(amendment);
        assertThat(organisation.person(OLLE.id())).isEmpty();
        assertThat(organisation.positions(torben.id(), SUNDAY)).hasSize(1);
        assertThat(organisation.history().absences()).containsExactly(SPRING);

        organisation.amend(amendment.undone());
        assertThat(organisation.history()).isEqualTo(before);
        assertThat(organisation.person(OLLE.id())).contains(OLLE);
        assertThat(organisation.person(torben.id())).isEmpty();
    }

    @Test
    void two_people_may_change_addresses_with_each_other() {
        var sara = new Person(SARA.id(), SARA.code(), SARA.name(), IDA.email(), "sv");
        var ida = new Person(IDA.id(), IDA.code(), IDA.name(), SARA.email(), "sv");
        var people = new Change<>(List.of(SARA, IDA), List.of(sara, ida));
        organisation.amend(new Amendment(Change.none(), people, Change.none(), Change.none()));
        assertThat(organisation.person(IDA.id())).contains(ida);
    }

    @Test
    void what_is_not_there_as_it_was_thought_to_be_stops_everything() {
        organisation.amend(moving());
        assertThatThrownBy(() -> organisation.amend(moving())).isInstanceOf(RegisterMoved.class);
    }

    @Test
    void every_change_gives_another_version() {
        var before = organisation.version();
        organisation.amend(moving());
        assertThat(organisation.version()).isGreaterThan(before);
    }

    /** At the end of June Bokelund gets another name, under the same head. */
    private static Amendment moving() {
        var until =
                stretch(BOKELUND.name(), between("2025-01-01", "2026-06-30"), BOKELUND.succeeds());
        var since = stretch("Bokelunds hemtjänst", since("2026-07-01"), List.of());
        var units = new Change<>(List.of(BOKELUND), List.of(until, since));
        return new Amendment(units, Change.none(), Change.none(), Change.none());
    }

    private static Unit stretch(String name, Days days, List<UnitId> succeeds) {
        return new Unit(
                BOKELUND.id(),
                BOKELUND.code(),
                name,
                BOKELUND.parent(),
                "Hemtjänst",
                days,
                succeeds);
    }
}
