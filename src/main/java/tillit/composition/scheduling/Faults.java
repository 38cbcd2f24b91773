package tillit.composition.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at every meeting, and at every two meetings. Slow and plain. */
final class Faults {

    private record Place(int circle, int meeting, Appointment when, Span span) {}

    private final Demand demand;
    private final Timetable timetable;
    private final Set<Slot> slots;
    private final List<Fault> found = new ArrayList<>();

    private Faults(Demand demand, Timetable timetable) {
        this.demand = demand;
        this.timetable = timetable;
        slots = new HashSet<>(demand.slots());
    }

    static List<Fault> in(Demand demand, Timetable timetable) {
        var faults = new Faults(demand, timetable);
        var places = faults.places();
        for (int circle = 0; circle < demand.circles().size(); circle++) faults.row(circle);
        for (var place : places) faults.alone(place);
        for (int one = 0; one < places.size(); one++)
            for (int other = one + 1; other < places.size(); other++)
                faults.together(places.get(one), places.get(other));
        return List.copyOf(faults.found);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int circle = 0; circle < demand.circles().size(); circle++) {
            var row = timetable.of(circle);
            for (int meeting = 0; meeting < row.size(); meeting++) {
                var when = row.get(meeting);
                places.add(new Place(circle, meeting, when, demand.span(when.slot())));
            }
        }
        return places;
    }

    private void row(int circle) {
        var row = timetable.of(circle);
        if (row.size() != demand.series().meetings()) note(Fault.Kind.UNTIMED, circle, row.size());
        if (!row.isEmpty() && !demand.series().period().begins(row.getFirst().slot().day()))
            note(Fault.Kind.LATE, circle, 0);
        for (int meeting = 1; meeting < row.size(); meeting++) {
            var before = row.get(meeting - 1).slot().day();
            var day = row.get(meeting).slot().day();
            if (!demand.series().allows(before, day)) note(Fault.Kind.RHYTHM, circle, meeting);
        }
    }

    private void alone(Place place) {
        if (!slots.contains(place.when().slot()))
            note(Fault.Kind.NO_SLOT, place.circle(), place.meeting());
        if (!demand.canSomebody(place.circle(), place.when().slot()))
            note(Fault.Kind.NOBODY, place.circle(), place.meeting());
        if (!demand.rooms().isEmpty() && !isHosted(place))
            note(Fault.Kind.ROOM, place.circle(), place.meeting());
    }

    private boolean isHosted(Place place) {
        int room = place.when().room();
        return room != Appointment.NO_ROOM
                && demand.canHost(room, place.circle(), place.when().slot());
    }

    private void together(Place one, Place other) {
        if (one.circle() == other.circle() || !one.span().overlaps(other.span())) return;
        var both = new ArrayList<>(demand.circles().get(one.circle()).everybody());
        both.retainAll(demand.circles().get(other.circle()).everybody());
        if (!both.isEmpty())
            found.add(new Fault(Fault.Kind.TWICE, other.circle(), other.meeting(), both));
        if (one.when().room() != Appointment.NO_ROOM && one.when().room() == other.when().room())
            note(Fault.Kind.ROOM_TWICE, other.circle(), other.meeting());
    }

    private void note(Fault.Kind kind, int circle, int meeting) {
        found.add(new Fault(kind, circle, meeting, List.of()));
    }
}
