package tillit.composition.grouping.solving;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tillit.composition.grouping.Frame.Size;
import tillit.composition.grouping.Placement;

/** What of the board can move, and where to. */
final class Movable {

    private static final int TRIES = 20;

    private final Board board;
    private final Size size;
    private final int[] all;
    private final int[][] byPool;
    private final int[][] groupsOfKind;

    Movable(Board board) {
        this.board = board;
        size = board.brief().frame().size();
        all = free(IntStream.range(0, board.chairs().size()));
        byPool =
                board.chairs().pools().stream()
                        .map(pool -> free(IntStream.of(pool.chairs())))
                        .toArray(int[][]::new);
        var layout = board.layout();
        groupsOfKind =
                IntStream.range(0, layout.kinds())
                        .mapToObj(kind -> numbers(layout.groupsOfKind(kind)))
                        .toArray(int[][]::new);
    }

    private int[] free(IntStream chairs) {
        return chairs.filter(chair -> board.chairs().pinned(chair) == Placement.NOWHERE).toArray();
    }

    private static int[] numbers(java.util.List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] all() {
        return all;
    }

    /** Those that this one, which can move itself, can change groups with; itself too. */
    int[] like(int chair) {
        return byPool[board.chairs().pool(chair)];
    }

    /** One of them by chance, in another group where there is one. */
    int partner(int chair, RandomGenerator random) {
        int[] like = like(chair);
        int other = chair;
        for (int tries = 0; tries < TRIES && board.group(other) == board.group(chair); tries++)
            other = like[random.nextInt(like.length)];
        return other;
    }

    /** Whoever comes next of its group, looking from anywhere. */
    int beside(int chair, RandomGenerator random) {
        int[] like = like(chair);
        int first = random.nextInt(like.length);
        for (int i = 0; i < like.length; i++) {
            int other = like[(first + i) % like.length];
            if (other != chair && board.group(other) == board.group(chair)) return other;
        }
        return chair;
    }

    /** All groups that it may be in. */
    int[] groups(int chair) {
        return groupsOfKind[board.layout().kindOf(board.chairs().seat(chair).person())];
    }

    /** Whether it can leave its group, and that one can take one more. */
    boolean hasRoom(int chair, int to) {
        int gathering = board.chairs().seat(chair).gathering();
        return board.members(gathering, board.group(chair)) > size.from()
                && board.members(gathering, to) < size.to();
    }
}
