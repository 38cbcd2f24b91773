package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static tillit.composition.grouping.Placement.NOWHERE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills groups that have too few from those that have the most: needed where people keep the seats they had. */
final class Levelling {

    private final Board board;
    private final Chairs.Pool pool;
    private final List<Integer> groups;

    Levelling(Board board, Chairs.Pool pool) {
        this.board = board;
        this.pool = pool;
        groups = board.layout().groupsOfKind(pool.kind());
    }

    void level() {
        int fewest = board.brief().frame().size().from();
        for (int group : groups) while (members(group) < fewest && takeOver(group, fewest)) {}
    }

    private boolean takeOver(int to, int fewest) {
        var from =
                groups.stream().filter(g -> members(g) > fewest).max(comparingInt(this::members));
        var chair = from.flatMap(this::mostInTheWay);
        chair.ifPresent(one -> board.move(one, to));
        return chair.isPresent();
    }

    private Optional<Integer> mostInTheWay(int group) {
        return IntStream.of(pool.chairs())
                .boxed()
                .filter(chair -> board.group(chair) == group)
                .filter(chair -> board.chairs().pinned(chair) == NOWHERE)
                .max(comparingLong(board::costOf));
    }

    private int members(int group) {
        return board.members(pool.gathering(), group);
    }
}
