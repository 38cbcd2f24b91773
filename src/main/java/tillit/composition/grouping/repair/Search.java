package tillit.composition.grouping.repair;

import static java.util.Comparator.comparingLong;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;

/** Tries all repairs of so many moves, as far as they can be tried: each move mends a trouble that the last one left. */
final class Search {

    /** So many moves are tried before giving up: about half a second. */
    private static final int TRIES = 100_000;

    /** And so many after the first that was found, for one that meets more wishes. */
    private static final int MORE = 5_000;

    /** Faults that one move mends at most: one where it begins, one where it ends, one of whoever moves. */
    private static final int MENDED = 3;

    private final Hall hall;
    private final int moves;
    private final Deque<Move> made = new ArrayDeque<>();
    private List<Move> best = List.of();
    private long wishes = Long.MAX_VALUE;
    private int tries = TRIES;

    Search(Hall hall, int moves) {
        this.hall = hall;
        this.moves = moves;
    }

    /** Of those with the fewest moves the one that meets most wishes. */
    Optional<List<Move>> best() {
        mend(moves, troubled());
        return wishes < Long.MAX_VALUE ? Optional.of(best) : Optional.empty();
    }

    /** False when there were too many to try them all. */
    boolean isExhaustive() {
        return tries > 0;
    }

    private Set<Place> troubled() {
        Set<Place> places = new LinkedHashSet<>();
        for (int gathering = hall.from(); gathering < hall.layout().gatherings(); gathering++)
            for (var place : places(gathering))
                if (hall.seats().isTroubled(place)) places.add(place);
        for (var breach : hall.breaches())
            if (breach.gathering() >= hall.from() && breach.group() != Placement.NOWHERE)
                places.add(new Place(breach.gathering(), breach.group()));
        return places;
    }

    private List<Place> places(int gathering) {
        return IntStream.range(0, hall.layout().groups())
                .mapToObj(group -> new Place(gathering, group))
                .toList();
    }

    private void mend(int left, Collection<Place> places) {
        if (hall.isKept()) remember();
        else if (left > 0) for (var move : remedies(left, places)) tryOut(move, left, places);
    }

    private void remember() {
        if (best.isEmpty()) tries = Math.min(tries, MORE);
        if (hall.wishes() >= wishes) return;
        wishes = hall.wishes();
        best = List.copyOf(made);
    }

    /** Those that leave least to do first; none that leave more than the moves to come can do. */
    private List<Move> remedies(int left, Collection<Place> places) {
        var all = Remedies.in(hall, places, this::mayMove).stream();
        if (left == 1) return all.toList();
        return all.map(this::weighed)
                .filter(weighed -> weighed.faults() <= MENDED * (left - 1))
                .sorted(comparingLong(Weighed::cost))
                .map(Weighed::move)
                .toList();
    }

    private record Weighed(Move move, int faults, long broken) {

        long cost() {
            return faults + broken;
        }
    }

    private Weighed weighed(Move move) {
        hall.make(move);
        var weighed = new Weighed(move, hall.seats().faults(), hall.broken());
        hall.takeBack(move);
        return weighed;
    }

    private boolean mayMove(Seat seat) {
        return made.stream().noneMatch(move -> move.seat().equals(seat));
    }

    private void tryOut(Move move, int left, Collection<Place> places) {
        if (tries-- <= 0) return;
        hall.make(move);
        made.addLast(move);
        mend(left - 1, left == 1 ? places : withEndsOf(move, places));
        made.removeLast();
        hall.takeBack(move);
    }

    private static Set<Place> withEndsOf(Move move, Collection<Place> places) {
        Set<Place> all = new LinkedHashSet<>(places);
        if (move.from() != Placement.NOWHERE) all.add(new Place(move.gathering(), move.from()));
        if (move.to() != Placement.NOWHERE) all.add(new Place(move.gathering(), move.to()));
        return all;
    }
}
