package tillit.composition.grouping.solving;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;

/** Puts people together: deals them out, and where that is not the best there can be, searches on. */
public final class Composer {

    private Composer() {}

    /**
     * Returns when nobody can do better, when the effort is spent or when the progress says that it is enough; what it
     * returns is checked. On the caller's thread.
     *
     * @param from where to begin, for those of its people who may sit there; what is pinned goes before
     */
    public static Outcome compose(
            Brief brief, Optional<Placement> from, Effort effort, Progress progress) {
        long began = System.nanoTime();
        var layout = Layout.of(brief);
        var reasons = impossible(brief, layout);
        if (!reasons.isEmpty()) return new Outcome.CannotBe(reasons);
        var board = new Board(brief, layout, new Chairs(brief, layout));
        from.ifPresent(placement -> new Adoption(board, placement).seat());
        new Deal(board, new Random(effort.seed())).out();
        long bound = bound(brief, layout);
        progress.better(board.placement(), board.broken(), board.wished(), bound);
        if (board.cost() > bound && !progress.enough())
            new Search(board, bound, progress).improve(effort, effort.longest().minus(since(began)));
        return checked(brief, board, since(began));
    }

    private static List<Impossible> impossible(Brief brief, Layout layout) {
        return Stream.concat(
                        layout.impossible().stream(),
                        brief.hard().stream()
                                .flatMap(rule -> rule.impossible(brief, layout).stream()))
                .toList();
    }

    private static long bound(Brief brief, Layout layout) {
        return brief.wishes().stream()
                .mapToLong(rule -> rule.strength().weight() * rule.atLeast(brief, layout))
                .sum();
    }

    private static Outcome checked(Brief brief, Board board, Duration spent) {
        var placement = board.placement();
        var check = Check.of(brief, placement);
        return new Outcome.Composed(placement, check, false, spent);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
