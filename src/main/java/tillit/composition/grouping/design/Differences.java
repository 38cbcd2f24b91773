package tillit.composition.grouping.design;

import java.util.BitSet;
import java.util.Optional;

/**
 * Tables in a ring: at each round everybody on a seat moves on by the same number of tables. Two seats meet again when
 * they have moved as far from each other in another round, so each difference between two seats is used once. Found by
 * a short search, always the same, that begins with a step for the second seat, two for the third …
 */
final class Differences implements Design {

    private static final int TRIES = 200_000;

    @Override
    public Optional<int[][]> rounds(int groups, int size, int rounds) {
        if (rounds > groups) return Optional.empty();
        var search = new Search(groups, size);
        int[][] all = new int[rounds][];
        for (int round = 0; round < rounds; round++) {
            if (!search.next(round)) return Optional.empty();
            all[round] = search.groups();
        }
        return Optional.of(all);
    }

    /** Finds how far each seat moves, round by round. */
    private static final class Search {

        private final int groups;
        private final int[] moves;
        private final BitSet[][] used;
        private int tries;

        Search(int groups, int size) {
            this.groups = groups;
            moves = new int[size];
            used = new BitSet[size][size];
            for (int one = 0; one < size; one++)
                for (int other = 0; other < one; other++) used[one][other] = new BitSet(groups);
        }

        boolean next(int round) {
            tries = TRIES;
            if (!place(1, round)) return false;
            for (int one = 0; one < moves.length; one++)
                for (int other = 0; other < one; other++)
                    used[one][other].set(difference(one, other));
            return true;
        }

        private boolean place(int seat, int round) {
            if (seat == moves.length) return true;
            for (int further = 0; further < groups && tries-- > 0; further++) {
                moves[seat] = (seat * round + further) % groups;
                if (isNew(seat) && place(seat + 1, round)) return true;
            }
            return false;
        }

        private boolean isNew(int seat) {
            for (int other = 0; other < seat; other++)
                if (used[seat][other].get(difference(seat, other))) return false;
            return true;
        }

        private int difference(int one, int other) {
            return Math.floorMod(moves[one] - moves[other], groups);
        }

        int[] groups() {
            int[] round = new int[groups * moves.length];
            for (int person = 0; person < round.length; person++)
                round[person] = (person % groups + moves[person / groups]) % groups;
            return round;
        }
    }
}
