package tillit.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Decides by lot, the same on every machine and in every run; whole numbers only, for that reason. */
final class Lot {

    private final SplittableRandom numbers;

    Lot(long seed) {
        this.numbers = new SplittableRandom(seed);
    }

    /** From 0 to one less than {@code bound}. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(numbers.nextLong(), bound);
    }

    /** Both included. */
    int between(int smallest, int largest) {
        return smallest + below(largest - smallest + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        var mixed = new ArrayList<>(things);
        for (int i = mixed.size() - 1; i > 0; i--) Collections.swap(mixed, i, below(i + 1));
        return mixed;
    }
}
