package tillit.composition.grouping.solving;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tillit.composition.grouping.Frame.Size;
import tillit.composition.grouping.Placement;

/** What of the board can move, and where to. */
final class Movable {

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

    /** Or {@link Placement#NOWHERE}, when this chair cannot leave its group or there is no such group. */
    int groupWithRoom(int chair, RandomGenerator random) {
        var seat = board.chairs().seat(chair);
        if (seat.leading() || board.members(seat.gathering(), board.group(chair)) <= size.from())
            return Placement.NOWHERE;
        int[] groups = groupsOfKind[board.layout().kindOf(seat.person())];
        int to = groups[random.nextInt(groups.length)];
        return to != board.group(chair) && board.members(seat.gathering(), to) < size.to()
                ? to
                : Placement.NOWHERE;
    }
}
