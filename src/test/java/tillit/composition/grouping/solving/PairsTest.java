package tillit.composition.grouping.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static tillit.composition.grouping.Guests.people;
import static tillit.composition.grouping.Strength.GLADLY;
import static tillit.composition.grouping.Strength.MUST;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.NewAcross;
import tillit.composition.grouping.rule.NotInLine;

/** A network day: coaching two and two, with somebody new each time. */
class PairsTest {

    private static final Rule NEVER_TWICE = new NeverTwice(Optional.empty(), MUST);

    @Test
    void everybodyCoachesEverybodyElseOnce() {
        var composed = composed(9, List.of(NEVER_TWICE), names(10));

        assertThat(composed.check().isKept()).isTrue();
        assertThat(composed.placement().groups(0)).isEqualTo(5);
    }

    @Test
    void threeGoTogetherWhereSomebodyWouldBeLeft() {
        var composed = composed(3, List.of(NEVER_TWICE), names(7));

        assertThat(composed.check().isKept()).isTrue();
        for (int gathering = 0; gathering < 3; gathering++)
            assertThat(composed.placement().everybody(gathering))
                    .extracting(List::size)
                    .containsExactlyInAnyOrder(2, 2, 3);
    }

    @Test
    void nobodyIsCoachedByTheirManagerAndAllMeetOtherAreas() {
        var composed =
                composed(
                        2,
                        List.of(
                                NEVER_TWICE,
                                new NotInLine("manager", MUST),
                                new NewAcross("area", GLADLY)),
                        "Birgitta area=care",
                        "Aino area=school manager=Birgitta",
                        "Sara area=school",
                        "Göran area=water manager=Birgitta",
                        "Nils area=water",
                        "Karin area=care");

        assertThat(composed.check().isKept()).isTrue();
        assertThat(composed.best()).isTrue();
    }

    private static String[] names(int number) {
        return IntStream.range(0, number).mapToObj(person -> "p" + person).toArray(String[]::new);
    }

    private static Outcome.Composed composed(int gatherings, List<Rule> rules, String... guests) {
        var frame =
                new Frame(
                        Form.PAIRS,
                        gatherings,
                        OptionalInt.empty(),
                        new Frame.Size(2, 3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var effort = new Effort(1, OptionalLong.of(2_000), Duration.ofMinutes(1));
        var outcome =
                Composer.compose(
                        new Brief(people(guests), frame, rules),
                        Optional.empty(),
                        effort,
                        Progress.NONE);
        return assertThat(outcome).asInstanceOf(type(Outcome.Composed.class)).actual();
    }
}
