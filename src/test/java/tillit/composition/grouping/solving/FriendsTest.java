package tillit.composition.grouping.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.WouldLike;

/** Six hundred of whom each would like to sit with five, drawn by lot: dealt out only, without any search. */
class FriendsTest {

    private static final int PEOPLE = 600;
    private static final WouldLike WISHES = new WouldLike("wishes", Strength.GLADLY);

    @Test
    void friends_are_dealt_to_the_same_table() {
        var dealt = dealt(crowd(75).at(1, 75, 8, 8, WISHES));

        assertThat(dealt.check().wishes().getFirst().value()).isGreaterThan(PEOPLE * 2 / 3);
    }

    @Test
    void each_gathering_meets_other_wishes() {
        var company = crowd(75);

        var once = dealt(company.at(1, 75, 8, 8, WISHES)).check().wishes().getFirst().value();
        var twice = dealt(company.at(2, 75, 8, 8, WISHES)).check().wishes().getFirst().value();

        assertThat(twice).isGreaterThan(once * 3 / 2);
    }

    /** Eight areas of 75 people each and 75 tables: one of each at each. */
    @Test
    void no_wish_breaks_what_must_be_kept() {
        var areas = new Different("area", Strength.MUST);

        var dealt = dealt(crowd(8).at(1, 75, 8, 8, areas, WISHES));

        assertThat(dealt.check().isKept()).isTrue();
        assertThat(dealt.check().wishes().getFirst().value()).isGreaterThan(PEOPLE / 2);
    }

    private static Company crowd(int areas) {
        var random = new Random(4);
        var people =
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "Person" + i + " area" + i % areas + " " + five(random));
        return Company.of("name area wishes", people.toArray(String[]::new));
    }

    private static String five(Random random) {
        return random.ints(5, 0, PEOPLE)
                .mapToObj(i -> "person" + i)
                .collect(Collectors.joining(";"));
    }

    private static Outcome.Composed dealt(Brief brief) {
        var onlyDealt = new Effort(7, OptionalLong.of(0), Duration.ofMinutes(1));
        return (Outcome.Composed)
                Composer.compose(brief, Optional.empty(), onlyDealt, Progress.NONE);
    }
}
