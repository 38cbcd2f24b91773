package tillit.conversation.method.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import tillit.conversation.method.SeatId;

/**
 * Who has a seat in the room, who of them is here, and who holds the lead.
 *
 * @param bySeat in seat order
 * @param leading those of them who lead, in seat order
 * @param present how many are here
 * @param held the leader to whom the lead was handed, if any was
 * @param returning those who have something from last time to tell of
 */
public record Seating(
        TreePMap<SeatId, Seat> bySeat,
        TreePSet<SeatId> leading,
        int present,
        Optional<SeatId> held,
        Set<SeatId> returning) {

    public static final Seating NOBODY =
            new Seating(TreePMap.empty(), TreePSet.empty(), 0, Optional.empty(), Set.of());

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
        return held.or(() -> leading.stream().findFirst());
    }

    public List<SeatId> leaders() {
        return List.copyOf(leading);
    }

    public Seating add(SeatId seat, boolean leads) {
        return put(bySeat.getOrDefault(seat, new Seat(seat, leads, false)).leading(leads));
    }

    public Seating remove(SeatId seat) {
        var gone = here(seat) ? present - 1 : present;
        return with(bySeat.minus(seat), leading.minus(seat), gone);
    }

    public Seating present(SeatId seat, boolean here) {
        var found = bySeat.get(seat);
        return found == null ? this : put(found.present(here));
    }

    public Seating handLead(SeatId to) {
        return new Seating(bySeat, leading, present, Optional.of(to), returning);
    }

    public Seating returning(Collection<SeatId> seats) {
        return new Seating(bySeat, leading, present, held, Set.copyOf(seats));
    }

    private Seating put(Seat now) {
        var lead = now.leads() ? leading.plus(now.id()) : leading.minus(now.id());
        var others = here(now.id()) ? present - 1 : present;
        return with(bySeat.plus(now.id(), now), lead, now.here() ? others + 1 : others);
    }

    private Seating with(TreePMap<SeatId, Seat> seats, TreePSet<SeatId> lead, int here) {
        return new Seating(seats, lead, here, held.filter(lead::contains), returning);
    }
}
