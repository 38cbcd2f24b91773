package tillit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tillit.organisation.Bokelund.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.KnownPerson;
import tillit.access.People;
import tillit.access.PersonId;
import tillit.access.RightSource;

/** Home care in Bokelund, asked for on a Sunday and on days before and after. */
@RegisterTest
@Transactional
class OrganisationTest {

    @Autowired Organisation organisation;

    @Autowired People people;

    @Autowired RightSource managesUnit;

    @Autowired JdbcClient sql;

    @BeforeEach
    void bokelund() {
        organisation.take(UNITS, PEOPLE, POSITIONS);
        sql.sql("set constraints all immediate").update();
    }

    @Test
    void today_is_the_day_it_is_in_ekhamn() {
        assertThat(organisation.today()).isEqualTo(SUNDAY);
    }

    @Test
    void sara_is_found_by_her_address_however_it_is_typed() {
        var known =
                new KnownPerson(
                        SARA.id(),
                        "Sara Nyström",
                        Optional.of("sara.nystrom@ekhamn.example"),
                        "sv",
                        true);
        assertThat(people.withEmail("Sara.Nystrom@EKHAMN.example")).contains(known);
        assertThat(people.withId(SARA.id())).contains(known);
        assertThat(people.withEmail("sara.nystrom@ekhamn.example.org")).isEmpty();
    }

    @Test
    void who_works_here_today_is_told_from_who_has_left_or_has_not_begun() {
        assertThat(people.withId(SARA.id()).orElseThrow().worksHere()).isTrue();
        for (var other : List.of(OLLE, THOMAS))
            assertThat(people.withId(other.id()).orElseThrow().worksHere())
                    .as(other.name())
                    .isFalse();
    }

    @Test
    void names_of_many_come_in_one_answer_and_strangers_not_at_all() {
        var stranger = new PersonId(UUID.randomUUID());
        assertThat(organisation.names(List.of(OLLE.id(), IDA.id(), stranger)))
                .isEqualTo(Map.of(OLLE.id(), "Olle Berg", IDA.id(), "Ida Sjöqvist-Møller"));
        assertThat(organisation.names(List.of())).isEmpty();
    }

    @Test
    void a_position_counts_from_its_first_day_to_its_last() {
        assertThat(organisation.positions(OLLE.id(), LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(organisation.positions(OLLE.id(), LocalDate.of(2025, 1, 1))).hasSize(1);
        assertThat(organisation.positions(OLLE.id(), SUNDAY.minusDays(1)))
                .singleElement()
                .isEqualTo(POSITIONS.get(5));
        assertThat(organisation.positions(OLLE.id(), SUNDAY)).isEmpty();
    }

    @Test
    void goran_managed_two_units_one_after_the_other_and_manages_none_now() {
        assertThat(organisation.managed(GORAN.id(), LocalDate.of(2024, 12, 31)))
                .containsExactly(NORTH);
        assertThat(organisation.managed(GORAN.id(), LocalDate.of(2025, 1, 1)))
                .containsExactly(ALMVIK);
        assertThat(organisation.managed(GORAN.id(), SUNDAY)).isEmpty();
    }

    @Test
    void goran_was_a_manager_of_level_three_and_is_an_employee_now() {
        assertThat(organisation.level(GORAN.id(), SUNDAY.minusMonths(2)))
                .contains(Level.UNIT_MANAGER);
        assertThat(organisation.level(GORAN.id(), SUNDAY)).isEmpty();
        assertThat(organisation.level(KERSTIN.id(), SUNDAY)).contains(Level.HEAD);
    }

    @Test
    void who_does_two_things_at_once_is_a_manager_first() {
        organisation.take(List.of(), List.of(), List.of(employee(SARA, CARE, since("2020-01-01"))));
        assertThat(organisation.positions(SARA.id(), SUNDAY))
                .extracting(Position::unit)
                .containsExactly(BOKELUND.id(), CARE.id());
        assertThat(organisation.level(SARA.id(), SUNDAY)).contains(Level.UNIT_MANAGER);
        assertThat(organisation.search("sara", SUNDAY))
                .extracting(Colleague::unit)
                .containsExactly("Hemtjänst Bokelund");
        assertThat(organisation.headcount(SUNDAY)).isEqualTo(new Headcount(4, 2, 4));
    }

    @Test
    void a_day_is_counted_in_people_managers_and_units() {
        assertThat(organisation.headcount(SUNDAY)).isEqualTo(new Headcount(4, 2, 4));
        assertThat(organisation.headcount(SUNDAY.plusDays(1))).isEqualTo(new Headcount(5, 3, 4));
        assertThat(organisation.headcount(LocalDate.of(2024, 12, 31)))
                .isEqualTo(new Headcount(2, 2, 3));
    }

    @Test
    void only_the_units_own_manager_holds_the_right_to_it_and_only_today() {
        assertThat(managesUnit.right()).isEqualTo("manages-unit");
        assertThat(managesUnit.holds(SARA.id(), BOKELUND.id().value())).isTrue();
        assertThat(managesUnit.holds(SARA.id(), ALMVIK.id().value())).isFalse();
        assertThat(managesUnit.holds(KERSTIN.id(), BOKELUND.id().value())).isFalse();
        assertThat(managesUnit.holds(GORAN.id(), ALMVIK.id().value())).isFalse();
        assertThat(managesUnit.holds(THOMAS.id(), ALMVIK.id().value())).isFalse();
    }

    @Test
    void two_people_do_not_share_an_address() {
        var other =
                new Person(
                        new PersonId(UUID.randomUUID()),
                        "P-2",
                        "Sara Nyström",
                        Optional.of("SARA.NYSTROM@ekhamn.example"),
                        "sv");
        assertThatThrownBy(() -> organisation.take(List.of(), List.of(other), List.of()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
