package tillit.composition.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Those of whom no two may meet are found among thousands, without looking at everything. */
class CliquesTest {

    @Test
    void whoever_has_fewer_to_be_kept_from_than_there_are_groups_is_not_looked_at() {
        var pairs = new Pairs(5);
        for (int one = 0; one < 4; one++)
            for (int other = 0; other < one; other++) pairs.add(one, other);
        pairs.add(3, 4);
        assertThat(Cliques.tooLarge(pairs, crowd(5, 3))).containsExactly(List.of(0, 1, 2, 3));
        assertThat(Cliques.tooLarge(pairs, crowd(5, 4))).isEmpty();
    }

    /** It took a minute when each was compared to all others at each step. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_line_of_three_thousand_is_found_at_once() {
        var pairs = new Pairs(6000);
        for (int one = 0; one < 3000; one++)
            for (int other = 0; other < one; other++) pairs.add(one, other);
        for (int one = 3000; one < 6000; one++)
            for (int next = 1; next < 800; next++) pairs.add(one, 3000 + (one + next * 3) % 3000);
        var found = Cliques.tooLarge(pairs, crowd(6000, 700));
        assertThat(found).anyMatch(clique -> clique.size() == 3000);
        assertThat(found).allMatch(clique -> isClique(pairs, clique));
    }

    private static boolean isClique(Pairs pairs, List<Integer> people) {
        return people.stream().allMatch(one -> pairs.of(one).cardinality() >= people.size() - 1);
    }

    private static Crowd crowd(int people, int groups) {
        return new Crowd(0, 0, IntStream.range(0, people).boxed().toList(), groups);
    }
}
