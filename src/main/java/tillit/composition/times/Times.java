package tillit.composition.times;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.composition.Begun;
import tillit.composition.CompositionId;
import tillit.composition.desk.Compositions;
import tillit.composition.desk.State;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.scheduling.Alternative;
import tillit.composition.scheduling.Appointment;
import tillit.composition.scheduling.Attendee;
import tillit.composition.scheduling.Busy;
import tillit.composition.scheduling.Demand;
import tillit.composition.scheduling.Room;
import tillit.composition.scheduling.Slot;
import tillit.composition.scheduling.Timetable;

/** The door to when circles meet. */
@Service
@Transactional
public class Times {

    private final Compositions compositions;
    private final PlanBook plans;
    private final BusyBook busy;
    private final AppointmentBook appointments;
    private final Begun begun;
    private final ZoneId zone;

    Times(
            Compositions compositions,
            PlanBook plans,
            BusyBook busy,
            AppointmentBook appointments,
            Begun begun,
            @Value("${tillit.zone}") ZoneId zone) {
        this.compositions = compositions;
        this.plans = plans;
        this.busy = busy;
        this.appointments = appointments;
        this.begun = begun;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> plan(CompositionId id) {
        return plans.find(id);
    }

    /** Nothing happens once the circles have begun. */
    public void plan(CompositionId id, Plan plan) {
        if (isOpen(id)) plans.keep(id, plan);
    }

    /** The circles have begun: nothing of this changes any more. */
    @Transactional(readOnly = true)
    public boolean areFixed(CompositionId id) {
        return begun.hasBegun(id);
    }

    /** Until the transaction ends nobody else changes the times or sends any. */
    void hold(CompositionId id) {
        plans.hold(id);
    }

    private boolean isOpen(CompositionId id) {
        hold(id);
        return !areFixed(id);
    }

    /** For the groups that are used; empty when there are none, or nothing was asked for. */
    @Transactional(readOnly = true)
    public Optional<Asked> asked(CompositionId id) {
        return compositions.used(id).flatMap(state -> asked(id, state));
    }

    private Optional<Asked> asked(CompositionId id, State state) {
        return plans.find(id).map(plan -> asked(id, state, plan));
    }

    private Asked asked(CompositionId id, State state, Plan plan) {
        var people = compositions.people(id);
        var taken = busy.of(id);
        var rooms =
                plan.rooms().stream()
                        .map(room -> new Room(room.room(), room.seats(), room(taken, room)))
                        .toList();
        var demand =
                new Demand(
                        attendees(people, taken),
                        Asked.circles(state.placement()),
                        plan.series(),
                        Set.copyOf(plan.hours()),
                        rooms,
                        plan.daysOff(),
                        zone);
        var codes = people.members().stream().map(Member::id).toList();
        return new Asked(state.number(), codes, demand);
    }

    private static Busy room(Map<String, Busy> taken, Plan.Seats room) {
        return taken.getOrDefault(BusyBook.ROOM + room.room(), Busy.NEVER);
    }

    private static List<Attendee> attendees(People people, Map<String, Busy> taken) {
        return people.members().stream()
                .map(one ->
                        new Attendee(
                                one.id(),
                                one.name(),
                                taken.getOrDefault(BusyBook.PERSON + one.id(), Busy.NEVER)))
                .toList();
    }

    /** The times that there are, for the groups they were found for. */
    @Transactional(readOnly = true)
    public Optional<Found> found(CompositionId id) {
        return plans.timed(id)
                .flatMap(number -> compositions.state(id, number))
                .flatMap(state -> asked(id, state))
                .map(asked -> Found.of(asked, timetable(id, asked.demand())));
    }

    private Timetable timetable(CompositionId id, Demand demand) {
        List<List<Appointment>> rows = new ArrayList<>();
        demand.circles().forEach(_ -> rows.add(new ArrayList<>()));
        for (var line : appointments.of(id))
            if (line.circle() < rows.size())
                rows.get(line.circle())
                        .add(new Appointment(line.slot(), number(demand, line.room())));
        return new Timetable(rows);
    }

    private static int number(Demand demand, @Nullable String room) {
        return IntStream.range(0, demand.rooms().size())
                .filter(number -> demand.rooms().get(number).name().equals(room))
                .findFirst()
                .orElse(Appointment.NO_ROOM);
    }

    void keep(CompositionId id, Found found) {
        if (!isOpen(id)) return;
        plans.timed(id, found.asked().state());
        appointments.replace(id, lines(found));
    }

    private static List<AppointmentBook.Line> lines(Found found) {
        List<AppointmentBook.Line> lines = new ArrayList<>();
        for (int circle = 0; circle < found.timetable().rows().size(); circle++) {
            var row = found.timetable().of(circle);
            for (int meeting = 0; meeting < row.size(); meeting++)
                lines.add(line(circle, meeting, row.get(meeting), found));
        }
        return lines;
    }

    private static AppointmentBook.Line line(
            int circle, int meeting, Appointment one, Found found) {
        return new AppointmentBook.Line(circle, meeting, one.slot(), found.room(one).orElse(null));
    }

    /** Moves a meeting, if at that time everything that must be kept still is, and the circles have not begun. */
    public boolean move(CompositionId id, int circle, int meeting, Slot to) {
        if (!isOpen(id)) return false;
        var found = found(id).orElseThrow();
        var other =
                Alternative.of(found.asked().demand(), found.timetable(), circle, meeting).stream()
                        .map(Alternative::appointment)
                        .filter(one -> one.slot().equals(to))
                        .findFirst();
        other.map(one -> found.timetable().with(circle, meeting, one))
                .ifPresent(changed -> keep(id, Found.of(found.asked(), changed)));
        return other.isPresent();
    }
}
