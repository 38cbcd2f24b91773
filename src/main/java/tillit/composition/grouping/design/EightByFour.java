package tillit.composition.grouping.design;

import java.util.List;
import java.util.Optional;

/**
 * 32 people in eights groups of four meet for ten rounds, which plain search does not find: an open question from 1998
 * until Aguado's solution of 2004. This one was found by us: each person is a ring and a number of three bits, and what
 * is true of a group is true when the same bits are turned in all its people. So seven rounds are given by a few of
 * their groups, and three more by turning those.
 */
final class EightByFour implements Design {

    private static final int[] ALL = {0, 1, 2, 3, 4, 5, 6, 7};
    private static final int[] LOW = {0, 1, 2, 3};
    private static final int[] ENDS = {0, 1, 4, 5};

    private static final List<Part> PARTS =
            List.of(
                    new Part(ALL, 0, "16 18 21 23, 8 10 12 14, 0 2 24 26"),
                    new Part(ALL, 0, "24 27 28 31, 0 3 5 6, 8 11 21 22"),
                    new Part(ALL, 0, "0 7 8 15, 16 22 25 31"),
                    new Part(ALL, 0, "0 9 18 28"),
                    new Part(LOW, 0, "4 9 19 25, 0 12 21 30"),
                    new Part(LOW, 4, "4 9 19 25, 0 12 21 30"),
                    new Part(ENDS, 0, "2 6 18 22, 8 13 27 30, 0 14 17 25"),
                    new Part(ENDS, 2, "2 6 18 22, 8 13 27 30, 0 14 17 25"),
                    new Part(ENDS, 0, "2 8 20 25, 0 11 19 31"),
                    new Part(ENDS, 2, "2 8 20 25, 0 11 19 31"));

    @Override
    public Optional<int[][]> rounds(int groups, int size, int rounds) {
        if (groups != 8 || size != 4 || rounds > PARTS.size()) return Optional.empty();
        return Optional.of(PARTS.stream().map(Part::round).toArray(int[][]::new));
    }

    /**
     * A round.
     *
     * @param turns bits, as a number, that are turned to come from the given groups to all
     * @param first bits that are turned before
     */
    private record Part(int[] turns, int first, String given) {

        int[] round() {
            int[] group = new int[32];
            int next = 1;
            for (var people : given.split(", "))
                for (int turn : turns) if (sit(group, people, turn ^ first, next)) next++;
            for (int person = 0; person < group.length; person++) group[person]--;
            return group;
        }

        /** False when they sit already: some groups stay the same when bits are turned. */
        private static boolean sit(int[] group, String people, int turn, int number) {
            boolean sat = false;
            for (var word : people.split(" ")) {
                int person = Integer.parseInt(word) ^ turn;
                if (group[person] == 0) {
                    group[person] = number;
                    sat = true;
                }
            }
            return sat;
        }
    }
}
