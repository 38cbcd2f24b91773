package tillit.composition.scheduling;

import java.util.ArrayList;
import java.util.List;

/**
 * When each circle meets. Never changes; what differs is another timetable.
 *
 * @param rows for each circle its meetings in order; empty for one that no time was found for
 */
public record Timetable(List<List<Appointment>> rows) {

    public Timetable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public List<Appointment> of(int circle) {
        return rows.get(circle);
    }

    /** The same but for this meeting, from 0. */
    public Timetable with(int circle, int meeting, Appointment other) {
        List<List<Appointment>> changed = new ArrayList<>(rows);
        List<Appointment> row = new ArrayList<>(rows.get(circle));
        row.set(meeting, other);
        changed.set(circle, row);
        return new Timetable(changed);
    }
}
