package tillit.programme.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of what people need, and what somebody can find out who knows the rule and can add and subtract. */
class RankingTest {

    private static final int NEEDS = 3;

    @Test
    void the_most_wanted_stands_first_and_of_a_few_there_is_no_number() {
        assertThat(told(40, 12, 3, 30, 0)).containsExactly("2:30", "0:12", "1:-", "3:-");
    }

    @Test
    void what_nearly_all_chose_is_told_as_at_least_so_many() {
        assertThat(told(40, 35, 36, 40)).containsExactly("1:36+", "2:36+", "0:35");
    }

    @Test
    void of_five_to_nine_answers_it_is_told_only_which_at_least_five_chose() {
        assertThat(told(9, 4, 5, 9)).containsExactly("1:5+", "2:5+", "0:-");
        assertThat(told(5, 5, 4, 0)).containsExactly("0:5+", "1:-", "2:-");
    }

    @Test
    void when_nearly_everybody_chose_three_of_the_same_no_number_is_told() {
        assertThat(told(16, 12, 12, 12, 12, 0))
                .containsExactly("0:5+", "1:5+", "2:5+", "3:5+", "4:-");
    }

    /** If each of the four were told, at most one of the seven could have chosen one more. */
    @Test
    void of_a_few_answers_no_more_is_told_than_everybody_may_have_chosen() {
        assertThat(told(7, 5, 5, 5, 5)).containsExactly("0:5+", "1:5+", "2:5+", "3:-");
    }

    @Test
    void of_four_answers_nothing_is_told() {
        var survey = new Survey("Vad?", List.of("a", "b", "c"), LocalDate.of(2027, 3, 1));
        var answer = new Picked(Set.of(0, 2), "");
        assertThat(Ranking.of(survey, Collections.nCopies(4, answer))).isEmpty();
        assertThat(Ranking.of(survey, Collections.nCopies(5, answer)))
                .hasValueSatisfying(
                        it -> assertThat(lines(it)).containsExactly("0:5+", "2:5+", "1:-"));
    }

    /**
     * Every way in which so many people may choose of three needs: any of them, all or none. Of all ways that look the
     * same from outside, no group of people, however it is put together of what they chose, surely has one to four.
     */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
    void nobody_can_single_out_a_few_of_those_who_chose_of_three_needs(int people) {
        var seen = new HashMap<List<String>, Seen>();
        int ways = 1 << NEEDS;
        everyWay(
                new int[ways],
                0,
                people,
                who -> {
                    var counts = new int[NEEDS];
                    for (int need = 0; need < NEEDS; need++) counts[need] = chose(who, need);
                    seen.computeIfAbsent(told(people, counts), _ -> new Seen(1 << ways))
                            .add(group -> sum(who, group));
                });
        seen.forEach((told, those) -> those.singlesNobodyOut(told));
    }

    /** With more needs than anybody may choose the sum tells something, too. */
    @ParameterizedTest
    @CsvSource({
        "4,5", "4,6", "4,7", "4,8", "4,9", "4,10", "4,13", "4,16", "5,7", "5,9", "5,11", "6,7",
        "6,9", "6,10"
    })
    void nobody_can_work_out_few_by_how_many_may_be_chosen(int needs, int people) {
        var seen = new HashMap<List<String>, Seen>();
        everyCount(
                new int[needs],
                0,
                people,
                Picked.MOST * people,
                counts -> {
                    int left = Picked.MOST * people - Arrays.stream(counts).sum();
                    seen.computeIfAbsent(told(people, counts), _ -> new Seen(2 * needs + 1))
                            .add(group -> group == 2 * needs ? left : side(people, counts, group));
                });
        seen.forEach((told, those) -> those.singlesNobodyOut(told));
    }

    /** Those who chose a need, or those who did not; of one more group than that it is how much they left unchosen. */
    private static int side(int people, int[] counts, int group) {
        int chose = counts[group / 2];
        return group % 2 == 0 ? chose : people - chose;
    }

    /** The fewest and the most that each group has in what looks the same from outside. */
    private record Seen(int[] least, int[] most) {

        Seen(int groups) {
            this(new int[groups], new int[groups]);
            Arrays.fill(least, Integer.MAX_VALUE);
        }

        void add(IntUnaryOperator size) {
            for (int group = 0; group < least.length; group++) {
                int people = size.applyAsInt(group);
                least[group] = Math.min(least[group], people);
                most[group] = Math.max(most[group], people);
            }
        }

        void singlesNobodyOut(List<String> told) {
            for (int group = 0; group < least.length; group++)
                assertThat(least[group] > 0 && most[group] < Ranking.FEWEST)
                        .as("%s: %s to %s", told, least[group], most[group])
                        .isFalse();
        }
    }

    /** @param who how many chose in each way, a way being the needs as bits */
    private static int chose(int[] who, int need) {
        return IntStream.range(0, who.length)
                .filter(way -> (way & (1 << need)) != 0)
                .map(way -> who[way])
                .sum();
    }

    private static int sum(int[] who, int group) {
        int sum = 0;
        for (int way = 0; way < who.length; way++) if ((group & (1 << way)) != 0) sum += who[way];
        return sum;
    }

    private static void everyWay(int[] who, int way, int left, Consumer<int[]> each) {
        if (way == who.length - 1) {
            who[way] = left;
            each.accept(who);
            return;
        }
        for (int some = 0; some <= left; some++) {
            who[way] = some;
            everyWay(who, way + 1, left - some, each);
        }
    }

    private static void everyCount(
            int[] counts, int need, int people, int left, Consumer<int[]> each) {
        if (need == counts.length) {
            each.accept(counts);
            return;
        }
        for (int some = 0; some <= Math.min(people, left); some++) {
            counts[need] = some;
            everyCount(counts, need + 1, people, left - some, each);
        }
    }

    private static List<String> told(int people, int... counts) {
        var chosen = Arrays.stream(counts).boxed().toList();
        return lines(Ranking.of(people, chosen).orElseThrow());
    }

    private static List<String> lines(Ranking ranking) {
        return ranking.lines().stream().map(line -> line.need() + ":" + number(line)).toList();
    }

    private static String number(Ranking.Line line) {
        return switch (line.how()) {
            case EXACTLY -> "" + line.people();
            case AT_LEAST -> line.people() + "+";
            case WITHOUT_NUMBER -> "-";
        };
    }
}
