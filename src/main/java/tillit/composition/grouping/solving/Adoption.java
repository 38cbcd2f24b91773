package tillit.composition.grouping.solving;

import static tillit.composition.grouping.Placement.NOWHERE;

import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;

/** Seats people as they sat in an earlier placement, as far as they may sit so now. */
final class Adoption {

    private final Board board;
    private final Placement earlier;

    Adoption(Board board, Placement earlier) {
        this.board = board;
        this.earlier = earlier;
    }

    void seat() {
        for (var pool : board.chairs().pools())
            if (pool.gathering() < earlier.gatherings()) {
                if (pool.leading()) leaders(pool);
                else for (int chair : pool.chairs()) member(pool, chair);
            }
    }

    private void member(Chairs.Pool pool, int chair) {
        int person = board.chairs().seat(chair).person();
        int group = earlier.group(pool.gathering(), person);
        if (group != NOWHERE && mayStay(pool, chair, group)) board.sit(chair, group);
    }

    private boolean mayStay(Chairs.Pool pool, int chair, int group) {
        int pinned = board.chairs().pinned(chair);
        return group < board.layout().groups()
                && board.layout().kindOfGroup(group) == pool.kind()
                && (pinned == NOWHERE || pinned == group)
                && board.members(pool.gathering(), group) < board.brief().frame().size().to();
    }

    private void leaders(Chairs.Pool pool) {
        int each = board.layout().leadersOfEach();
        int groups = Math.min(board.layout().groups(), earlier.groups(pool.gathering()));
        for (int group = 0; group < groups; group++)
            for (int person : earlier.leaders(pool.gathering(), group))
                if (board.leaders(pool.gathering(), group) < each) lead(pool, person, group);
    }

    private void lead(Chairs.Pool pool, int person, int group) {
        IntStream.of(pool.chairs())
                .filter(chair -> board.chairs().seat(chair).person() == person)
                .filter(chair -> board.group(chair) == NOWHERE)
                .findFirst()
                .ifPresent(chair -> board.sit(chair, group));
    }
}
