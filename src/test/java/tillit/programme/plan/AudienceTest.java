package tillit.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.programme.plan.SmallTown.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.Level;

/** Whom a programme reaches, asked on a day. */
class AudienceTest {

    private final SmallTown town = new SmallTown();

    @Test
    void managers_are_all_who_manage_something() {
        assertThat(reached(FIRST, Audience.MANAGERS)).containsExactly(BIRGITTA, SARA, GORAN);
    }

    @Test
    void whoever_is_hired_is_in_it_that_day_and_who_leaves_is_out_the_next() {
        var spring = Days.between(FIRST.plusMonths(2), FIRST.plusMonths(3));
        town.hired(person(99), 2, spring);
        assertThat(reached(FIRST, Audience.EVERYONE)).doesNotContain(person(99)).hasSize(51);
        assertThat(reached(FIRST.plusMonths(2), Audience.EVERYONE)).contains(person(99));
        assertThat(reached(FIRST.plusMonths(3), Audience.EVERYONE)).contains(person(99));
        assertThat(reached(FIRST.plusMonths(3).plusDays(1), Audience.EVERYONE))
                .doesNotContain(person(99));
    }

    @Test
    void a_part_is_for_those_of_the_programme_whom_it_means_too() {
        var care = new Audience(Set.of(Level.values()), true, Set.of("Care"));
        assertThat(reached(FIRST, Audience.MANAGERS, care)).containsExactly(GORAN);
        var education = new Audience(Set.of(Level.values()), true, Set.of("Education"));
        assertThat(reached(FIRST, education, care)).isEmpty();
    }

    @Test
    void who_manages_and_works_elsewhere_too_is_a_manager() {
        town.hired(SARA, 3, Days.since(FIRST.minusYears(1)));
        var employees = new Audience(Set.of(), true, Set.of());
        assertThat(reached(FIRST, employees)).doesNotContain(SARA);
        assertThat(reached(FIRST, Audience.MANAGERS)).contains(SARA);
    }

    private java.util.List<PersonId> reached(LocalDate day, Audience... audiences) {
        return town.on(day).of(audiences).stream().map(Standing::person).toList();
    }
}
