package tillit.composition.grouping.design;

import java.util.Arrays;
import java.util.Optional;

/**
 * When everybody has met all of the other classes, each class, where nobody has met yet, goes on by itself. So the lines
 * of a plane become those of a space.
 */
record ThenInside(Design between, Design inside) implements Design {

    @Override
    public Optional<int[][]> rounds(int groups, int size, int rounds) {
        if (rounds <= groups || groups % size != 0) return Optional.empty();
        return between.rounds(groups, size, groups)
                .flatMap(first ->
                        inside.rounds(groups / size, size, rounds - groups)
                                .map(then -> joined(first, then, groups, size)));
    }

    private static int[][] joined(int[][] first, int[][] then, int groups, int size) {
        int[][] all = Arrays.copyOf(first, first.length + then.length);
        for (int round = 0; round < then.length; round++) {
            int[] everybody = new int[groups * size];
            for (int person = 0; person < everybody.length; person++)
                everybody[person] =
                        person / groups * (groups / size) + then[round][person % groups];
            all[first.length + round] = everybody;
        }
        return all;
    }
}
