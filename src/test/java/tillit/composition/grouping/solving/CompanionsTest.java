package tillit.composition.grouping.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tillit.bench.MadeUpManagers;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.InCommon;

class CompanionsTest {

    @Test
    void whoever_has_but_a_rare_language_is_dealt_to_those_who_have_it_too() {
        var people = new String[60];
        for (int i = 0; i < people.length; i++)
            people[i] = "P%d %s -".formatted(i, i % 3 == 0 ? "sv;fi" : "sv");
        people[1] = "Aino fi -";
        people[2] = "Leila fi aino";

        var composed = compose(languages(people), 0);

        assertThat(composed.check().isKept()).as("%s", composed.check()).isTrue();
    }

    @Test
    void circles_of_managers_of_which_much_is_asked_keep_all() {
        var composed = compose(MadeUpManagers.brief(3), 500);

        assertThat(composed.check().isKept()).as("%s", composed.check().broken()).isTrue();
    }

    private static Brief languages(String... people) {
        return Company.of("name languages apart", people)
                .at(
                        1,
                        6,
                        10,
                        10,
                        new InCommon("languages", Strength.MUST),
                        new Apart("apart", Strength.MUST));
    }

    private static Outcome.Composed compose(Brief brief, int steps) {
        var effort = new Effort(3, OptionalLong.of(steps), Duration.ofMinutes(1));
        return (Outcome.Composed) Composer.compose(brief, Optional.empty(), effort, Progress.NONE);
    }
}
