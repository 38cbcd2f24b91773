package tillit.conversation.method.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.TreePMap;
import tillit.conversation.method.SeatId;

/**
 * Who has a seat in the room, who of them is here, and who holds the lead.
 *
 * @param bySeat in seat order
 * @param held the leader to whom the lead was handed, if any was
 * @param returning those who have something from last time to tell of
 */
public record Seating(TreePMap<SeatId, Seat> bySeat, Optional<SeatId> held, Set<SeatId> returning) {

    public static final Seating NOBODY = new Seating(TreePMap.empty(), Optional.empty(), Set.of());

    public Collection<Seat> seats() {
        return bySeat.values();
    }

    public boolean has(SeatId seat) {
        return bySeat.containsKey(seat);
    }

    public boolean leads(SeatId seat) {
        var found = bySeat.get(seat);
        return found != null && found.leads();
    }

    public boolean here(SeatId seat) {
        var found = bySeat.get(seat);
        return found != null && found.here();
    }

    /** Who holds the lead: to whom it was handed, else the first leader. */
    public Optional<SeatId> lead() {
        return held.or(() -> leaders().stream().findFirst());
    }

    public List<SeatId> leaders() {
        return seats().stream().filter(Seat::leads).map(Seat::id).toList();
    }

    public Seating add(SeatId seat, boolean leads) {
        var added = bySeat.getOrDefault(seat, new Seat(seat, leads, false)).leading(leads);
        return with(bySeat.plus(seat, added));
    }

    public Seating remove(SeatId seat) {
        return with(bySeat.minus(seat));
    }

    public Seating present(SeatId seat, boolean here) {
        var found = bySeat.get(seat);
        return found == null ? this : with(bySeat.plus(seat, found.present(here)));
    }

    public Seating handLead(SeatId to) {
        return new Seating(bySeat, Optional.of(to), returning);
    }

    public Seating returning(Collection<SeatId> seats) {
        return new Seating(bySeat, held, Set.copyOf(seats));
    }

    private Seating with(TreePMap<SeatId, Seat> seats) {
        var stillHeld = held.filter(seat -> seats.containsKey(seat) && seats.get(seat).leads());
        return new Seating(seats, stillHeld, returning);
    }
}
