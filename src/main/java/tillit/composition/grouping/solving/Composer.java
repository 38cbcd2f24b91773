package tillit.composition.grouping.solving;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Foresight;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Standing;
import tillit.composition.grouping.mentors.Mentors;

/** Puts people together: deals them out, and unless that is the best there can be, searches on. */
public final class Composer {

    private final Brief brief;
    private final Board board;
    private final long bound;
    private final Effort effort;
    private final Progress progress;
    private final long began;

    private Composer(Brief brief, Layout layout, Effort effort, Progress progress, long began) {
        this.brief = brief;
        this.began = began;
        this.board = new Board(brief, layout, new Chairs(brief, layout));
        this.bound = bound(brief, layout);
        this.effort = effort;
        this.progress = progress;
    }

    /**
     * Returns when nobody can do better, when the effort is spent or when the progress says that it is enough. What it
     * returns is checked. All happens on the caller's thread.
     *
     * @param from where to begin, for all who may still sit there; what is pinned goes before
     */
    public static Outcome compose(
            Brief brief, Optional<Placement> from, Effort effort, Progress progress) {
        long began = System.nanoTime();
        var seen =
                from.flatMap(earlier -> asBefore(brief, earlier))
                        .orElseGet(() -> Foresight.of(brief));
        if (!seen.isOpen()) return new Outcome.CannotBe(seen.impossible());
        var lonely = Mentors.suit(brief) ? Mentors.impossible(brief) : List.<Impossible>of();
        return lonely.isEmpty()
                ? new Composer(brief, seen.layout(), effort, progress, began)
                        .compose(from.or(() -> known(brief)))
                : new Outcome.CannotBe(lonely);
    }

    /** With as many groups as before, unless they are too many now, or too few. */
    private static Optional<Foresight> asBefore(Brief brief, Placement earlier) {
        return Optional.of(Layout.of(brief, earlier))
                .filter(Layout::isAllowed)
                .map(layout -> Foresight.of(brief, layout))
                .filter(Foresight::isOpen);
    }

    /** Who mentors whom is computed, not searched for. */
    private static Optional<Placement> known(Brief brief) {
        return Mentors.suit(brief) ? Optional.of(Mentors.compose(brief)) : Optional.empty();
    }

    private Outcome compose(Optional<Placement> from) {
        from.ifPresent(placement -> new Adoption(board, placement).seat());
        begin(from.isEmpty());
        if (!isProven(board.placement()))
            new Search(board, bound, progress).improve(effort, effort.longest().minus(spent()));
        return checked();
    }

    private void begin(boolean anew) {
        var random = new Random(effort.seed());
        var order = new Order(brief, board.chairs(), random);
        new Deal(board, order, random, this::isLate).out();
        if (anew && board.cost() > bound && !isLate()) new Algebra(board, order).apply();
    }

    /** What the wishes cost at least. */
    private static long bound(Brief brief, Layout layout) {
        return brief.wishes().stream()
                .mapToLong(rule -> rule.strength().weight() * rule.atLeast(brief, layout))
                .sum();
    }

    private Outcome checked() {
        var placement = board.placement();
        var check = Check.of(brief, placement);
        board.compare(check);
        boolean best = check.wishes().stream().allMatch(Standing::isBest) || isProven(placement);
        return new Outcome.Composed(placement, check, check.isKept() && best, spent());
    }

    private boolean isProven(Placement placement) {
        return board.broken() == 0 && Mentors.suit(brief) && Mentors.isBest(brief, placement);
    }

    private boolean isLate() {
        return progress.enough() || spent().compareTo(effort.longest()) > 0;
    }

    private Duration spent() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
