package tillit.composition.grouping.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any six people and four places: nothing that could be chosen costs less. */
class MatchingTest {

    private static final int PEOPLE = 6;
    private static final int PLACES = 4;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherChoiceCostsLess(int seed) {
        var chance = new Random(seed);
        long[][] cost = new long[PEOPLE][PLACES];
        for (long[] row : cost)
            for (int place = 1; place < PLACES; place++)
                row[place] = chance.nextInt(4) == 0 ? Matching.NEVER : chance.nextInt(21) - 10;
        for (long[] row : cost) row[0] = 1000;
        int[] room = {PEOPLE, chance.nextInt(4), chance.nextInt(3), chance.nextInt(3)};

        int[] places = new Matching(cost, room).places();

        assertThat(holds(places, room)).isTrue();
        assertThat(cost(cost, places)).isEqualTo(least(cost, room));
    }

    private static long least(long[][] cost, int[] room) {
        return IntStream.range(0, (int) Math.pow(PLACES, PEOPLE))
                .mapToObj(MatchingTest::number)
                .filter(places -> holds(places, room))
                .mapToLong(places -> cost(cost, places))
                .min()
                .orElseThrow();
    }

    private static int[] number(int number) {
        int[] places = new int[PEOPLE];
        for (int person = 0, rest = number; person < PEOPLE; person++, rest /= PLACES)
            places[person] = rest % PLACES;
        return places;
    }

    private static boolean holds(int[] places, int[] room) {
        return IntStream.range(0, PLACES)
                .allMatch(place ->
                        IntStream.of(places).filter(p -> p == place).count() <= room[place]);
    }

    private static long cost(long[][] cost, int[] places) {
        long sum = 0;
        for (int person = 0; person < PEOPLE; person++)
            sum = Math.min(Matching.NEVER, sum + cost[person][places[person]]);
        return sum;
    }
}
