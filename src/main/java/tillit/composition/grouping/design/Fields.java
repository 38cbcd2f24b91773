package tillit.composition.grouping.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of an affine plane: whoever sits at x on the first seat, and everybody else, moves at each round by their seat's
 * own slope, so that two meet in the one round where their lines cross. As many rounds as there are groups; works when
 * each prime power in the number of groups is at least the size (MacNeish 1922: fields side by side).
 */
final class Fields implements Design {

    @Override
    public Optional<int[][]> rounds(int groups, int size, int rounds) {
        var powers = primePowers(groups);
        if (rounds > groups || powers.stream().anyMatch(power -> power < size))
            return Optional.empty();
        var fields = powers.stream().map(Field::new).toList();
        int[][] all = new int[rounds][groups * size];
        for (int round = 0; round < rounds; round++)
            for (int seat = 0; seat < size; seat++)
                for (int x = 0; x < groups; x++)
                    all[round][seat * groups + x] = moved(powers, fields, x, seat, round);
        return Optional.of(all);
    }

    private static List<Integer> primePowers(int number) {
        List<Integer> powers = new ArrayList<>();
        for (int rest = number; rest > 1; rest /= powers.getLast()) {
            int prime = Field.smallestFactor(rest);
            int power = prime;
            while (rest % (power * prime) == 0) power *= prime;
            powers.add(power);
        }
        return powers;
    }

    /** In each field by itself: x plus round times slope. */
    private static int moved(
            List<Integer> powers, List<Field> fields, int x, int slope, int round) {
        int group = 0;
        int place = 1;
        for (int i = 0; i < powers.size(); i++) {
            int size = powers.get(i);
            var field = fields.get(i);
            int steps = field.times(round / place % size, slope);
            group += field.plus(x / place % size, steps) * place;
            place *= size;
        }
        return group;
    }
}
