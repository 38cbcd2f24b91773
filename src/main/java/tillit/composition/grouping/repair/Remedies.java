package tillit.composition.grouping.repair;

import static tillit.composition.grouping.Placement.NOWHERE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;

/**
 * Moves for one of the troubles there are. One of them, or another that comes later in the same repair, has to be made:
 * a group that is too small needs somebody, of two who may not meet one has to go.
 */
final class Remedies {

    private final Hall hall;
    private final Seats seats;
    private final Layout layout;
    private final Predicate<Seat> mayMove;
    private final List<Move> moves = new ArrayList<>();

    private Remedies(Hall hall, Predicate<Seat> mayMove) {
        this.hall = hall;
        seats = hall.seats();
        layout = hall.layout();
        this.mayMove = mayMove;
    }

    /**
     * @param places where there is trouble, if there is any
     * @param mayMove not those who were moved in this repair
     */
    static List<Move> in(Hall hall, Collection<Place> places, Predicate<Seat> mayMove) {
        var remedies = new Remedies(hall, mayMove);
        remedies.find(places);
        return remedies.moves;
    }

    private void find(Collection<Place> places) {
        if (seats.faults() > 0) {
            for (int gathering = hall.from(); gathering < layout.gatherings(); gathering++)
                seatWhoeverStands(gathering);
            for (var place : places) if (moves.isEmpty()) mendFaults(place);
        }
        if (!moves.isEmpty() || !hall.isBroken()) return;
        for (var place : places) if (moves.isEmpty()) sendAwayWhoTroubles(place);
        for (var place : places) if (moves.isEmpty()) fetchWhoHelps(place);
        if (moves.isEmpty()) for (var place : places) sendAwayAnybody(place);
    }

    private void seatWhoeverStands(int gathering) {
        for (int person = 0; person < seats.people() && moves.isEmpty(); person++)
            if (seats.isMissing(gathering, person))
                out(new Seat(gathering, person, false), NOWHERE);
    }

    private void mendFaults(Place place) {
        int gathering = place.gathering();
        int group = place.group();
        if (seats.tooMany(gathering, group) > 0) sendAwayMembers(place, _ -> true);
        else if (seats.lacking(gathering, group) > 0) fetch(place, _ -> true);
        else if (seats.leaders(gathering, group).size() < layout.leadersOfEach())
            fetchLeader(place);
        else leadingTooMuch(place);
    }

    private void fetchLeader(Place place) {
        int gathering = place.gathering();
        for (int leader : layout.leaders()) {
            var seat = new Seat(gathering, leader, true);
            if (seats.leaders(gathering, place.group()).contains(leader)
                    || seats.group(gathering, leader) == place.group()
                    || !mayMove.test(seat)) continue;
            if (seats.leads(gathering, leader) < seats.mostToLead())
                moves.add(new Move(gathering, leader, NOWHERE, place.group(), true));
            else fromTheirGroups(seat, place.group());
        }
    }

    private void fromTheirGroups(Seat seat, int to) {
        for (int group = 0; group < layout.groups(); group++)
            if (seats.leaders(seat.gathering(), group).contains(seat.person()))
                moves.add(new Move(seat.gathering(), seat.person(), group, to, true));
    }

    /** Somebody leads their own group, or too many. */
    private void leadingTooMuch(Place place) {
        int gathering = place.gathering();
        for (int leader : seats.leaders(gathering, place.group())) {
            boolean own = seats.group(gathering, leader) == place.group();
            if (own) out(new Seat(gathering, leader, false), place.group());
            if (own || seats.leads(gathering, leader) > seats.mostToLead())
                away(new Seat(gathering, leader, true), place.group());
        }
    }

    private void sendAwayWhoTroubles(Place place) {
        sendAwayMembers(place, seat -> hall.troubles(seat, place.group()));
        for (int leader : List.copyOf(seats.leaders(place.gathering(), place.group()))) {
            var seat = new Seat(place.gathering(), leader, true);
            if (hall.troubles(seat, place.group())) away(seat, place.group());
        }
    }

    private void sendAwayAnybody(Place place) {
        sendAwayMembers(place, _ -> true);
        for (int leader : seats.leaders(place.gathering(), place.group()))
            away(new Seat(place.gathering(), leader, true), place.group());
    }

    private void sendAwayMembers(Place place, Predicate<Seat> whom) {
        for (int person = 0; person < seats.people(); person++) {
            var seat = new Seat(place.gathering(), person, false);
            if (seats.group(place.gathering(), person) == place.group() && whom.test(seat))
                out(seat, place.group());
        }
    }

    private void fetchWhoHelps(Place place) {
        fetch(place, hall::helps);
    }

    private void fetch(Place place, Predicate<Move> whom) {
        int gathering = place.gathering();
        for (int person = 0; person < seats.people(); person++) {
            int group = seats.group(gathering, person);
            if (group == NOWHERE || group == place.group() || !mayBeMoved(gathering, person, place))
                continue;
            var move = new Move(gathering, person, group, place.group(), false);
            if (whom.test(move)) moves.add(move);
        }
    }

    private boolean mayBeMoved(int gathering, int person, Place to) {
        return layout.kindOf(person) == layout.kindOfGroup(to.group())
                && layout.pinned(gathering, person) == NOWHERE
                && mayMove.test(new Seat(gathering, person, false));
    }

    /** To each other group of the same kind, or to where they are pinned. */
    private void out(Seat seat, int group) {
        int pinned = layout.pinned(seat.gathering(), seat.person());
        if (!mayMove.test(seat)) return;
        for (int to : layout.groupsOfKind(layout.kindOf(seat.person())))
            if (to != group && (pinned == to || pinned == NOWHERE))
                moves.add(new Move(seat.gathering(), seat.person(), group, to, false));
    }

    private void away(Seat seat, int group) {
        if (mayMove.test(seat))
            moves.add(new Move(seat.gathering(), seat.person(), group, NOWHERE, true));
    }
}
