package tillit.programme.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tillit.programme.course.When;

/** What is shown of answers, and what somebody can find out who knows the rule and can add and subtract. */
class SpreadTest {

    private static final int MOST = 16;

    @Test
    void where_five_gave_each_answer_each_is_told() {
        assertThat(told(5, 5, 0, 6, 7)).containsExactly("5:7", "4:6", "2:5", "1:5");
    }

    @Test
    void steps_that_few_chose_are_told_with_those_beside_them() {
        assertThat(told(0, 1, 2, 6, 9)).containsExactly("5:9", "2-4:9");
        assertThat(told(0, 0, 1, 4, 9)).containsExactly("5:9", "3-4:5");
        assertThat(told(0, 0, 0, 1, 4)).containsExactly("4-5:5");
        assertThat(told(2, 0, 0, 0, 9)).containsExactly("1-5:11");
    }

    /**
     * Every way in which up to sixteen people can answer. Of all ways that look the same from outside, no group of
     * answers has the same number, from one to four, in each.
     */
    @Test
    void nobody_can_compute_how_few_gave_any_answers() {
        for (int people = Spread.FEWEST; people <= MOST; people++)
            histograms(people).collect(groupingBy(SpreadTest::spread)).forEach(SpreadTest::attack);
    }

    private static void attack(Spread shown, List<int[]> possible) {
        for (int group = 1; group < 1 << Said.MOST; group++) {
            var steps = group;
            var counts = possible.stream().mapToInt(one -> sum(one, steps)).summaryStatistics();
            boolean certain = counts.getMin() == counts.getMax();
            assertThat(certain && counts.getMin() > 0 && counts.getMin() < Spread.FEWEST)
                    .as("%s tells of the steps %s", shown, Integer.toBinaryString(steps))
                    .isFalse();
        }
    }

    @Test
    void of_four_nothing_is_shown_and_of_five_everything_that_they_wrote() {
        var said = new Said(4, 5, "Mer tid");
        assertThat(Published.of(Collections.nCopies(4, said))).isEmpty();
        var five = Published.of(Collections.nCopies(5, said)).orElseThrow();
        assertThat(five.answers()).isEqualTo(5);
        assertThat(five.lines()).hasSize(5);
    }

    @Test
    void it_opens_when_the_occasion_is_over_and_closes_after_two_weeks() {
        var zone = ZoneId.of("Europe/Stockholm");
        var when =
                new When(
                        Instant.parse("2027-03-01T08:00:00Z"),
                        Instant.parse("2027-03-01T15:00:00Z"));
        assertThat(Stage.of(when, Instant.parse("2027-03-01T14:59:59Z"), zone, true))
                .isEqualTo(Stage.BEFORE);
        assertThat(Stage.of(when, when.to(), zone, true)).isEqualTo(Stage.ASKED);
        assertThat(Stage.of(when, when.to(), zone, false)).isEqualTo(Stage.WAITING);
        assertThat(Stage.of(when, Instant.parse("2027-03-15T22:59:59Z"), zone, true))
                .isEqualTo(Stage.ASKED);
        assertThat(Stage.of(when, Instant.parse("2027-03-15T23:00:00Z"), zone, true))
                .isEqualTo(Stage.CLOSED);
    }

    private static List<String> told(int... counts) {
        return spread(counts).taken().stream()
                .map(band ->
                        (band.from() == band.to() ? "" : band.from() + "-")
                                + band.to()
                                + ":"
                                + band.answers())
                .toList();
    }

    private static Spread spread(int[] counts) {
        var answers = new ArrayList<Integer>();
        IntStream.rangeClosed(1, Said.MOST)
                .forEach(step -> answers.addAll(Collections.nCopies(counts[step - 1], step)));
        return Spread.of(answers);
    }

    private static int sum(int[] counts, int steps) {
        return IntStream.range(0, Said.MOST)
                .filter(step -> (steps & (1 << step)) != 0)
                .map(step -> counts[step])
                .sum();
    }

    private static Stream<int[]> histograms(int people) {
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(one ->
                        IntStream.rangeClosed(0, people - one)
                                .boxed()
                                .flatMap(two ->
                                        IntStream.rangeClosed(0, people - one - two)
                                                .boxed()
                                                .flatMap(three -> rest(people, one, two, three))));
    }

    private static Stream<int[]> rest(int people, int one, int two, int three) {
        int left = people - one - two - three;
        return IntStream.rangeClosed(0, left)
                .mapToObj(four -> new int[] {one, two, three, four, left - four});
    }
}
