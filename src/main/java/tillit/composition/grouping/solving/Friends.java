package tillit.composition.grouping.solving;

import java.util.Arrays;
import java.util.stream.IntStream;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.WouldLike;

/** In which groups those sit already whom somebody would like to sit with, or who would like to sit with them. */
final class Friends {

    private final Board board;
    private final Pairs wished;
    private final int[] chairs;

    /** @param pool where they are looked for */
    Friends(Board board, Pairs wished, Chairs.Pool pool) {
        this.board = board;
        this.wished = wished;
        chairs = new int[board.brief().people().size()];
        Arrays.fill(chairs, Placement.NOWHERE);
        for (int chair : pool.chairs()) chairs[person(chair)] = chair;
    }

    /** Of all wishes that count. */
    static Pairs wished(Board board) {
        var brief = board.brief();
        var pairs = new Pairs(brief.people().size());
        for (var rule : brief.rules())
            if (rule instanceof WouldLike wish && wish.strength() != Strength.OFF)
                pairs.addAll(wish.wished(brief));
        return pairs;
    }

    IntStream groups(int chair) {
        return wished.of(person(chair)).stream()
                .map(friend -> chairs[friend])
                .filter(friends -> friends != Placement.NOWHERE)
                .map(board::group)
                .filter(group -> group != Placement.NOWHERE)
                .distinct();
    }

    private int person(int chair) {
        return board.chairs().seat(chair).person();
    }
}
