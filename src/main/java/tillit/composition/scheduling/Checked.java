package tillit.composition.scheduling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;

/**
 * A timetable held against all that was asked for, counted from the beginning: of every result before it is shown.
 *
 * @param faults what must not be; none in a good one
 * @param absences as few as there can be
 * @param irregular meetings at another weekday or hour than most of their circle's
 */
public record Checked(List<Fault> faults, List<Absence> absences, int irregular) {

    public static Checked of(Demand demand, Timetable timetable) {
        return new Checked(
                Faults.in(demand, timetable), absences(demand, timetable), irregular(timetable));
    }

    private static List<Absence> absences(Demand demand, Timetable timetable) {
        List<Absence> found = new ArrayList<>();
        for (int circle = 0; circle < timetable.rows().size(); circle++)
            for (int meeting = 0; meeting < timetable.of(circle).size(); meeting++)
                found.addAll(
                        Absence.at(
                                timetable.of(circle).get(meeting).slot(), demand, circle, meeting));
        return List.copyOf(found);
    }

    private static int irregular(Timetable timetable) {
        return timetable.rows().stream().mapToInt(Checked::irregular).sum();
    }

    private static int irregular(List<Appointment> row) {
        var hours =
                row.stream().map(a -> a.slot().hour()).collect(groupingBy(identity(), counting()));
        long usual = hours.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return row.size() - (int) usual;
    }

    /** Nothing is wrong; some may be absent. */
    public boolean isKept() {
        return faults.isEmpty();
    }

    public List<Absence> absences(int circle, int meeting) {
        return absences.stream()
                .filter(one -> one.circle() == circle && one.meeting() == meeting)
                .toList();
    }
}
