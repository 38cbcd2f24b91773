package tillit.composition.scheduling;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Another time for one meeting that keeps everything that must be kept.
 *
 * @param absences who cannot come then
 */
public record Alternative(Appointment appointment, List<Absence> absences) {

    /** In order of time; the present time is one of them when nothing is wrong with it. */
    public static List<Alternative> of(
            Demand demand, Timetable timetable, int circle, int meeting) {
        return demand.slots().stream()
                .filter(slot -> keepsRhythm(demand, timetable.of(circle), meeting, slot))
                .filter(slot -> demand.canSomebody(circle, slot))
                .flatMap(slot -> at(slot, demand, timetable, circle, meeting).stream())
                .toList();
    }

    private static boolean keepsRhythm(
            Demand demand, List<Appointment> row, int meeting, Slot slot) {
        var series = demand.series();
        var day = slot.day();
        return (meeting == 0
                        ? series.period().begins(day)
                        : series.allows(day(row, meeting - 1), day))
                && (meeting == row.size() - 1 || series.allows(day, day(row, meeting + 1)));
    }

    private static LocalDate day(List<Appointment> row, int meeting) {
        return row.get(meeting).slot().day();
    }

    private static Optional<Alternative> at(
            Slot slot, Demand demand, Timetable timetable, int circle, int meeting) {
        var going = goingOn(slot, demand, timetable, circle);
        var everybody = demand.circles().get(circle).everybody();
        if (going.stream().anyMatch(one -> one.shares(demand, everybody))) return Optional.empty();
        return room(slot, demand, timetable.of(circle).get(meeting).room(), going, circle)
                .map(room -> new Appointment(slot, room))
                .map(there -> new Alternative(there, Absence.at(slot, demand, circle, meeting)));
    }

    private record Going(int circle, int room) {
        boolean shares(Demand demand, List<Integer> people) {
            return demand.circles().get(circle).everybody().stream().anyMatch(people::contains);
        }
    }

    private static List<Going> goingOn(Slot slot, Demand demand, Timetable timetable, int circle) {
        var span = demand.span(slot);
        return IntStream.range(0, demand.circles().size())
                .filter(other -> other != circle)
                .boxed()
                .flatMap(other ->
                        timetable.of(other).stream()
                                .filter(one -> demand.span(one.slot()).overlaps(span))
                                .map(one -> new Going(other, one.room())))
                .toList();
    }

    /** The room it has, if it can stay there; else the smallest that is free. */
    private static Optional<Integer> room(
            Slot slot, Demand demand, int present, List<Going> going, int circle) {
        if (demand.rooms().isEmpty()) return Optional.of(Appointment.NO_ROOM);
        var taken = going.stream().map(Going::room).toList();
        return Stream.concat(Stream.of(present), bySize(demand))
                .filter(room -> room != Appointment.NO_ROOM && !taken.contains(room))
                .filter(room -> demand.canHost(room, circle, slot))
                .findFirst();
    }

    private static Stream<Integer> bySize(Demand demand) {
        return IntStream.range(0, demand.rooms().size())
                .boxed()
                .sorted(comparingInt(r -> demand.rooms().get(r).seats()));
    }
}
