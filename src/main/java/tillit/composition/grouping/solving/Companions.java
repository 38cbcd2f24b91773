package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingLong;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;

/**
 * Fills a group with people of whom nobody breaks a rule there, and with those who lead it: whoever is taken rules others
 * out, and when too few are left the last one taken gives way to the next. Gives up after so many questions.
 */
final class Companions {

    private static final int QUESTIONS = 2_000;

    private final Board board;
    private final List<Integer> leaders;
    private final int group;
    private int asked;

    /** @param leaders chairs of who may lead it, the same person perhaps more than once */
    Companions(Board board, List<Integer> leaders, int group) {
        this.board = board;
        this.leaders = leaders;
        this.group = group;
    }

    /**
     * Whether so many more sit in the group now; if not, nobody more does.
     *
     * @param members chairs, of which those that come first are taken first
     */
    boolean fill(List<Integer> members, int missing) {
        return lead(members, missing, board.layout().leadersOfEach());
    }

    private boolean lead(List<Integer> members, int missing, int missingLeaders) {
        if (missingLeaders == 0) return seat(members, missing);
        for (int leader : onceEach(fitting(leaders))) {
            board.sit(leader, group);
            if (lead(members, missing, missingLeaders - 1)) return true;
            board.rise(leader);
        }
        return false;
    }

    private List<Integer> onceEach(List<Integer> chairs) {
        Set<Integer> people = new HashSet<>();
        return chairs.stream()
                .filter(chair -> people.add(board.chairs().seat(chair).person()))
                .toList();
    }

    private boolean seat(List<Integer> members, int missing) {
        if (missing == 0) return true;
        var fitting = fitting(members);
        for (int i = 0; i + missing <= fitting.size() && asked < QUESTIONS; i++) {
            int chair = fitting.get(i);
            board.sit(chair, group);
            if (seat(fitting.subList(i + 1, fitting.size()), missing - 1)) return true;
            board.rise(chair);
        }
        return false;
    }

    /** Those who stand nowhere and break nothing here, first whoever mends something. */
    private List<Integer> fitting(List<Integer> chairs) {
        asked += chairs.size();
        long[] broken = chairs.stream().mapToLong(this::broken).toArray();
        return IntStream.range(0, broken.length)
                .boxed()
                .filter(i -> broken[i] <= 0)
                .sorted(comparingLong(i -> broken[i]))
                .map(chairs::get)
                .toList();
    }

    /** By how much more is broken with this one here. */
    private long broken(int chair) {
        if (board.group(chair) != Placement.NOWHERE) return 1;
        long before = board.broken();
        board.sit(chair, group);
        long after = board.broken();
        board.rise(chair);
        return after - before;
    }

    /** How often it was asked what somebody would cost. */
    int asked() {
        return asked;
    }
}
