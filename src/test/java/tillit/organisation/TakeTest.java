package tillit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tillit.organisation.Bokelund.*;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation is taken in as a whole, and for good. */
@RegisterTest
class TakeTest {

    @Autowired Organisation organisation;

    @Autowired JdbcClient sql;

    @AfterEach
    void leaveNothing() {
        for (var table : List.of("position", "stretch", "unit", "person"))
            sql.sql("delete from organisation." + table).update();
    }

    @Test
    void children_may_come_before_their_parents() {
        assertThat(organisation.isEmpty()).isTrue();
        organisation.take(UNITS, PEOPLE, POSITIONS);

        assertThat(organisation.isEmpty()).isFalse();
        assertThat(organisation.person(OLLE.id())).contains(OLLE);
        assertThat(organisation.managed(SARA.id(), SUNDAY)).containsExactly(BOKELUND);
    }

    @Test
    void what_does_not_fit_in_one_place_is_taken_in_nowhere() {
        var stranger = person("Torben Krag", "da");
        var inNoRegister = List.of(employee(stranger, BOKELUND, since("2025-01-01")));

        assertThatThrownBy(() -> organisation.take(UNITS, PEOPLE, inNoRegister))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(organisation.isEmpty()).isTrue();
        assertThat(organisation.person(SARA.id())).isEmpty();
    }

    @Test
    void a_unit_under_a_parent_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> organisation.take(List.of(BOKELUND), List.of(), List.of()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(organisation.isEmpty()).isTrue();
    }
}
