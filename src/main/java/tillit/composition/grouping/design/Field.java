package tillit.composition.grouping.design;

import java.util.Arrays;

/**
 * The field of a prime power of numbers: 0 … size−1, read as polynomials whose coefficients are the digits to the base
 * of the prime.
 */
final class Field {

    private final int prime;
    private final int size;
    private final int[] powers;
    private final int[] logarithm;

    /** {@code size} is a prime to some power. */
    Field(int size) {
        this.size = size;
        prime = smallestFactor(size);
        logarithm = new int[size];
        powers = size == prime ? powersOfNumber() : powersOfX();
        for (int i = 0; i < size - 1; i++) logarithm[powers[i]] = i;
    }

    static int smallestFactor(int number) {
        int factor = 2;
        while (number % factor != 0) factor++;
        return factor;
    }

    int plus(int one, int other) {
        int sum = 0;
        for (int place = 1; place < size; place *= prime)
            sum += (one / place + other / place) % prime * place;
        return sum;
    }

    int times(int one, int other) {
        if (one == 0 || other == 0) return 0;
        return powers[(logarithm[one] + logarithm[other]) % (size - 1)];
    }

    /** Of the first number whose powers are all numbers but 0. */
    private int[] powersOfNumber() {
        for (int root = 1; ; root++) {
            int[] found = new int[size - 1];
            found[0] = 1;
            for (int i = 1; i < found.length; i++) found[i] = found[i - 1] * root % size;
            if (allDiffer(found)) return found;
        }
    }

    /** Where x to the degree is the first polynomial that makes the powers of x all polynomials but 0. */
    private int[] powersOfX() {
        for (int instead = 1; ; instead++) {
            int[] found = new int[size - 1];
            found[0] = 1;
            for (int i = 1; i < found.length; i++) found[i] = timesX(found[i - 1], instead);
            if (allDiffer(found)) return found;
        }
    }

    private int timesX(int number, int instead) {
        int times = number / (size / prime);
        int product = number % (size / prime) * prime;
        for (int i = 0; i < times; i++) product = plus(product, instead);
        return product;
    }

    private static boolean allDiffer(int[] powers) {
        return Arrays.stream(powers).distinct().count() == powers.length
                && Arrays.stream(powers).noneMatch(power -> power == 0);
    }
}
