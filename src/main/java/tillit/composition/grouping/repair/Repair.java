package tillit.composition.grouping.repair;

import java.util.List;
import java.util.Optional;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.rule.NeverTwice;

/** Finds the fewest who must move when people fall ill, or come after all. */
public final class Repair {

    /** More than so many moves are no repair: compose again. */
    public static final int MOST = 5;

    private final Brief brief;
    private final Placement before;
    private final int from;

    private Repair(Brief brief, Placement before, int from) {
        this.brief = brief;
        this.before = before;
        this.from = from;
    }

    /**
     * Nothing when no repair of at most {@link #MOST} moves was found. Of some thousands with as few moves, the one that meets
     * most wishes.
     *
     * @param now the people as they are now: who is ill is absent, or can no longer lead; the same people in the same
     *     order as before, and those who come newly at the end
     * @param from the first gathering that may change, from 0
     */
    public static Optional<Repaired> of(Brief now, Placement before, int from) {
        return new Repair(now, before, from).fewest();
    }

    private Optional<Repaired> fewest() {
        var hall = new Hall(brief, Layout.of(brief, before), before, from);
        boolean proven = true;
        for (int moves = 0; moves <= MOST; moves++) {
            var search = new Search(hall, moves);
            var found = search.best();
            if (found.isPresent()) return Optional.of(repaired(hall, found.get(), proven));
            proven &= search.isExhaustive() && (moves < 2 || !reachesAcross());
        }
        return Optional.empty();
    }

    /** Two who meet a second time can be parted at the first time too, and that is not tried. */
    private boolean reachesAcross() {
        return before.gatherings() - from > 1
                && brief.hard().stream().anyMatch(NeverTwice.class::isInstance);
    }

    private Repaired repaired(Hall hall, List<Move> moves, boolean fewest) {
        moves.forEach(hall::make);
        var placement = hall.placement();
        return new Repaired(placement, moves, fewest, Check.of(brief, placement));
    }
}
