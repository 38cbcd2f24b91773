package tillit.composition.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.solving.Composer;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;

/** Eighteen make four circles, seventeen three: when one falls ill, the four that there are stay. */
class IllnessTest {

    private final Brief well = brief();
    private final Placement before = placement();
    private final Brief ill = Absence.of(well, 17, 0, false).in(well);
    private final Placement after = before.with(0, 17, Placement.NOWHERE);

    @Test
    void seventeen_alone_would_be_dealt_into_three() {
        assertThat(Layout.of(well).groups()).isEqualTo(4);
        assertThat(Layout.of(ill).groups()).isEqualTo(3);
        assertThat(Layout.of(ill, after).groups()).isEqualTo(4);
    }

    @Test
    void what_it_does_is_told_of_the_four() {
        var effect = Effect.of(ill, before, after);
        assertThat(effect.breaksNothing()).isTrue();
        assertThat(effect.mended())
                .extracting(said -> said.reason())
                .containsExactly("misplaced.absent");
    }

    @Test
    void others_can_be_moved_among_the_four() {
        var places = new Places(ill, Layout.of(ill, after), after);
        assertThat(places.price(new Shift.Move(0, 0, 3))).isNotNull();
    }

    @Test
    void when_they_are_composed_again_from_there_they_stay_four() {
        var effort = new Effort(1, OptionalLong.of(0), Duration.ofMinutes(1));
        var again = Composer.compose(ill, Optional.of(after), effort, Progress.NONE);
        assertThat(((Outcome.Composed) again).placement()).isEqualTo(after);
    }

    @Test
    void composed_from_nothing_they_are_three() {
        var effort = new Effort(1, OptionalLong.of(0), Duration.ofMinutes(1));
        var anew = Composer.compose(ill, Optional.empty(), effort, Progress.NONE);
        assertThat(((Outcome.Composed) anew).placement().groups(0)).isEqualTo(3);
    }

    private static Placement placement() {
        var groups = IntStream.range(0, 18).map(person -> person % 4).toArray();
        var nobody = Collections.nCopies(4, List.<Integer>of());
        return new Placement(new int[][] {groups}, List.of(nobody));
    }

    private static Brief brief() {
        var members =
                IntStream.range(0, 18)
                        .mapToObj(i -> new Member("m" + i, "Manager " + i, Map.of()))
                        .toList();
        var frame =
                new Frame(
                        Form.CIRCLES,
                        1,
                        OptionalInt.empty(),
                        new Frame.Size(4, 6),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var rules = List.<Rule>of(new NeverTwice(Optional.empty(), Strength.MUST));
        return new Brief(new People(Set.of(), members), frame, rules);
    }
}
