package tillit.composition.grouping.design;

import java.util.Optional;

/**
 * Pairs, until everybody has met everybody: all but one go round a table, the last stays and meets whoever comes by
 * (Kirkman 1847).
 */
final class Circle implements Design {

    @Override
    public Optional<int[][]> rounds(int groups, int size, int rounds) {
        int turning = 2 * groups - 1;
        if (size != 2 || rounds > turning) return Optional.empty();
        int[][] all = new int[rounds][2 * groups];
        for (int round = 0; round < rounds; round++)
            for (int pair = 1; pair < groups; pair++) {
                all[round][(round + pair) % turning] = pair;
                all[round][(round - pair + turning) % turning] = pair;
            }
        return Optional.of(all);
    }
}
