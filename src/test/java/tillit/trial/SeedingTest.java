package tillit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.History.EKHAMN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import tillit.HouseTest;
import tillit.access.Right;
import tillit.access.Roles;
import tillit.organisation.Colleague;
import tillit.organisation.Headcount;
import tillit.organisation.Organisation;
import tillit.organisation.Person;

/** When the trial has started, Ekhamn lives in it. */
@HouseTest
class SeedingTest {

    @Autowired Organisation organisation;

    @Autowired Roles roles;

    @Autowired Seeding seeding;

    @Test
    void everybody_who_is_made_is_in_the_register() {
        var day = Ekhamn.DAY;
        assertThat(organisation.headcount(day))
                .isEqualTo(
                        new Headcount(
                                (int) History.on(day).count(),
                                (int) History.managersOn(day).count(),
                                (int) History.unitsOn(day).count()));
        assertThat(organisation.names(EKHAMN.people().stream().map(Person::id).toList()))
                .hasSameSizeAs(EKHAMN.people());
    }

    @Test
    void a_second_start_changes_nothing() {
        var before = organisation.headcount(Ekhamn.DAY);
        seeding.run(new DefaultApplicationArguments());
        assertThat(organisation.headcount(Ekhamn.DAY)).isEqualTo(before);
    }

    @Test
    void birgitta_leads_the_programme_and_sven_looks_after_the_machine() {
        assertThat(roles.of(Cast.BIRGITTA.id())).containsExactly(Right.PROGRAMME_LEAD);
        assertThat(roles.of(Cast.SVEN.id())).containsExactly(Right.ADMINISTRATOR);
        assertThat(roles.of(Cast.SARA.id())).isEmpty();
    }

    @Test
    void jonas_is_found_by_a_dane_who_types_his_name_as_danes_do() {
        assertThat(organisation.search("jonas øberg", Ekhamn.DAY))
                .extracting(Colleague::id)
                .containsExactly(Cast.JONAS.id());
    }
}
