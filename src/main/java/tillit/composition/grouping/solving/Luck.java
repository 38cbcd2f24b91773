package tillit.composition.grouping.solving;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The numbers from 0 in an order of chance. */
final class Luck {

    private Luck() {}

    static int[] of(int size, RandomGenerator random) {
        int[] drawn = IntStream.range(0, size).toArray();
        for (int left = size; left > 1; left--) {
            int one = random.nextInt(left);
            int last = drawn[left - 1];
            drawn[left - 1] = drawn[one];
            drawn[one] = last;
        }
        return drawn;
    }
}
