package tillit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import tillit.HouseTest;
import tillit.composition.desk.Composition;
import tillit.composition.desk.Compositions;
import tillit.composition.grouping.Check;

/** Birgitta has something to look at from the first day on. */
@HouseTest
class TrialCompositionsTest {

    @Autowired private Compositions compositions;
    @Autowired private TrialCompositions trial;

    @Test
    void the_managers_day_is_put_together_and_used() {
        var day = named("Chefsdagarna 2027");
        assertThat(day.adopted()).isPresent();
        assertThat(compositions.people(day.id()).size()).isGreaterThan(390);
        assertThat(check(day).isKept()).isTrue();
        assertThat(compositions.current(day.id()).orElseThrow().placement().gatherings())
                .isEqualTo(3);
    }

    @Test
    void new_managers_sit_in_circles_that_aino_and_others_lead() {
        var circles = named("Nya chefer i grupp");
        assertThat(circles.adopted()).isEmpty();
        assertThat(check(circles).isKept()).isTrue();
        var placement = compositions.current(circles.id()).orElseThrow().placement();
        assertThat(placement.groups(0)).isGreaterThan(4);
        assertThat(placement.leaders(0, 0)).hasSize(2);
    }

    @Test
    void a_second_start_makes_nothing_more() {
        var before = compositions.of(Cast.BIRGITTA.id());
        trial.run(new DefaultApplicationArguments());
        assertThat(compositions.of(Cast.BIRGITTA.id())).isEqualTo(before);
    }

    private Check check(Composition one) {
        var placement = compositions.current(one.id()).orElseThrow().placement();
        return Check.of(compositions.brief(one.id()), placement);
    }

    private Composition named(String name) {
        return compositions.of(Cast.BIRGITTA.id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
