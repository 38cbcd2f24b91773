package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static tillit.composition.grouping.Placement.NOWHERE;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.composition.grouping.Column;

/**
 * Those who lack the language that most have: each gets a whole group of companions who have one that is rare. To change
 * one after the other does not lead there, for a group is no better until its last one has changed.
 */
final class Rare {

    /** So often it is asked what somebody would cost, before what was found is taken. */
    private static final int QUESTIONS = 500_000;

    /** More to choose from are not needed, and take longer. */
    private static final int CANDIDATES = 100;

    private final Board board;
    private final Chairs.Pool pool;
    private final Column column;
    private final int common;
    private final Order order;
    private final RandomGenerator random;
    private final BooleanSupplier late;
    private final int[] timesAlone;
    private int asked;

    /** @param column of which all in a group are to have a value in common */
    Rare(
            Board board,
            Chairs.Pool pool,
            Column column,
            Order order,
            RandomGenerator random,
            BooleanSupplier late) {
        this.board = board;
        this.pool = pool;
        this.column = column;
        this.order = order;
        this.random = random;
        this.late = late;
        common = common();
        timesAlone = new int[board.chairs().size()];
    }

    private int common() {
        long[] having = new long[column.size()];
        for (int chair : pool.chairs()) for (int value : values(chair)) having[value]++;
        return IntStream.range(0, having.length)
                .boxed()
                .max(comparingLong(value -> having[value]))
                .orElse(0);
    }

    /**
     * As many as find companions; by chance, and again until all do, those first who found none before. Who finds none
     * in the end stays standing.
     *
     * @param row chairs that stand nowhere
     * @param groupSize so many a group shall have; fewer if there are not so many companions
     */
    void gather(List<Integer> row, int groupSize) {
        var all = Stream.concat(row.stream(), standing(leaders())).toList();
        int fewest = Integer.MAX_VALUE;
        List<Integer> best = List.of();
        while (fewest > 0 && isTime()) {
            int alone = gatherOnce(shuffled(row), groupSize);
            if (alone < fewest) best = all.stream().map(board::group).toList();
            fewest = Math.min(alone, fewest);
            all.forEach(board::rise);
        }
        for (int i = 0; i < best.size(); i++) board.sit(all.get(i), best.get(i));
    }

    private boolean isTime() {
        return asked < QUESTIONS && !late.getAsBoolean();
    }

    /** Answers how many stay alone. */
    private int gatherOnce(List<Integer> row, int groupSize) {
        int alone = 0;
        var others = rareFirst(row);
        for (int chair : loneliestFirst(row))
            if (board.group(chair) == NOWHERE && !gatherAround(chair, others, groupSize)) {
                timesAlone[chair]++;
                alone++;
            }
        return alone;
    }

    private List<Integer> shuffled(List<Integer> chairs) {
        return IntStream.of(Luck.of(chairs.size(), random)).mapToObj(chairs::get).toList();
    }

    private Stream<Integer> standing(List<Integer> chairs) {
        return chairs.stream().filter(chair -> board.group(chair) == NOWHERE);
    }

    private boolean isRare(int chair) {
        return values(chair).length > 0 && !has(chair, common);
    }

    private List<Integer> loneliestFirst(List<Integer> row) {
        return row.stream()
                .filter(this::isRare)
                .sorted(comparingInt(chair -> -timesAlone[chair]))
                .toList();
    }

    private List<Integer> rareFirst(List<Integer> row) {
        return row.stream().sorted(comparingInt(this::rank)).toList();
    }

    private int rank(int chair) {
        return isRare(chair) ? 0 : order.isWanted(chair) ? 2 : 1;
    }

    private boolean gatherAround(int chair, List<Integer> row, int groupSize) {
        var empty = empty().filter(group -> board.costOf(chair, group) < Board.MUST / 2);
        if (empty.isEmpty() || !isTime()) return false;
        board.sit(chair, empty.get());
        int fewest = board.brief().frame().size().from();
        for (int value : values(chair))
            for (int size = groupSize; size >= fewest; size--)
                if (fill(empty.get(), having(row, value), value, size - 1)) return true;
        board.rise(chair);
        return false;
    }

    private boolean fill(int group, List<Integer> members, int value, int missing) {
        var leaders = shuffled(having(leaders(), value));
        var companions = new Companions(board, leaders, group);
        boolean filled = companions.fill(members, missing);
        asked += companions.asked();
        return filled;
    }

    /** The last ones: those who must sit at a certain table sit at one of the first. */
    private Optional<Integer> empty() {
        int gathering = pool.gathering();
        return board.layout().groupsOfKind(pool.kind()).reversed().stream()
                .filter(group -> board.members(gathering, group) == 0)
                .filter(group -> board.leaders(gathering, group) == 0)
                .findFirst();
    }

    private List<Integer> leaders() {
        return board.chairs().pools().stream()
                .filter(other -> other.leading() && other.gathering() == pool.gathering())
                .flatMapToInt(other -> IntStream.of(other.chairs()))
                .boxed()
                .toList();
    }

    private List<Integer> having(List<Integer> chairs, int value) {
        return chairs.stream()
                .filter(chair -> board.group(chair) == NOWHERE)
                .filter(chair -> values(chair).length == 0 || has(chair, value))
                .limit(CANDIDATES)
                .toList();
    }

    private boolean has(int chair, int value) {
        return IntStream.of(values(chair)).anyMatch(one -> one == value);
    }

    private int[] values(int chair) {
        return column.all(board.chairs().seat(chair).person());
    }
}
