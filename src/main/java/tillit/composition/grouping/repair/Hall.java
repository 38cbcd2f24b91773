package tillit.composition.grouping.repair;

import static tillit.composition.grouping.Placement.NOWHERE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;

/** Who sits where while repairs are tried: moves are made and taken back, and what it costs is always known. */
final class Hall {

    private final Brief brief;
    private final Layout layout;
    private final int from;
    private final Seats seats;
    private final Costs costs;

    /** What was broken at gatherings that are over, and stays so. */
    private final long past;

    Hall(Brief brief, Layout layout, Placement before, int from) {
        this.brief = brief;
        this.layout = layout;
        this.from = from;
        seats = new Seats(brief, layout, from);
        costs = new Costs(brief, layout);
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            seat(before, gathering);
        past = breaches().stream().filter(b -> b.gathering() < from).mapToLong(Breach::cost).sum();
    }

    private void seat(Placement before, int gathering) {
        for (int person = 0; person < people(before); person++)
            if (before.group(gathering, person) != NOWHERE && layout.isThere(gathering, person))
                sit(new Seat(gathering, person, false), before.group(gathering, person));
        for (int group = 0; group < layout.groups(); group++)
            for (int leader : before.leaders(gathering, group))
                if (layout.leaders().contains(leader))
                    sit(new Seat(gathering, leader, true), group);
    }

    private int people(Placement before) {
        return Math.min(before.people(), brief.people().size());
    }

    private void sit(Seat seat, int group) {
        seats.sit(seat, group);
        costs.sit(seat, group);
    }

    private void rise(Seat seat, int group) {
        seats.rise(seat, group);
        costs.rise(seat, group);
    }

    void make(Move move) {
        if (move.from() != NOWHERE) rise(move.seat(), move.from());
        if (move.to() != NOWHERE) sit(move.seat(), move.to());
    }

    void takeBack(Move move) {
        make(move.back());
    }

    /** Whether all sit where they may and all that must be kept is kept, as far as it still can be. */
    boolean isKept() {
        return seats.faults() == 0 && costs.broken() == past;
    }

    boolean isBroken() {
        return costs.broken() > past;
    }

    long broken() {
        return costs.broken();
    }

    long wishes() {
        return costs.wishes();
    }

    Seats seats() {
        return seats;
    }

    Layout layout() {
        return layout;
    }

    /** The first gathering that may change. */
    int from() {
        return from;
    }

    /** Whether somebody who rises here takes trouble away. */
    boolean troubles(Seat seat, int group) {
        long before = costs.broken();
        costs.rise(seat, group);
        long after = costs.broken();
        costs.sit(seat, group);
        return after < before;
    }

    /** Whether a rule is helped by somebody coming to this group, whatever others say. */
    boolean helps(Move move) {
        if (move.from() != NOWHERE) costs.rise(move.seat(), move.from());
        boolean helps = costs.helps(move.seat(), move.to());
        if (move.from() != NOWHERE) costs.sit(move.seat(), move.from());
        return helps;
    }

    List<Breach> breaches() {
        var placement = placement();
        return brief.hard().stream().flatMap(r -> r.breaches(brief, placement).stream()).toList();
    }

    Placement placement() {
        List<List<List<Integer>>> leaders = new ArrayList<>();
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            leaders.add(leaders(gathering));
        return new Placement(seats.groups(), leaders);
    }

    private List<List<Integer>> leaders(int gathering) {
        return IntStream.range(0, layout.groups())
                .mapToObj(group -> List.copyOf(seats.leaders(gathering, group)))
                .toList();
    }
}
