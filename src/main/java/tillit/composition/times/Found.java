package tillit.composition.times;

import java.util.Optional;
import tillit.composition.desk.Composition;
import tillit.composition.scheduling.Appointment;
import tillit.composition.scheduling.Checked;
import tillit.composition.scheduling.Timetable;

/** Times, and what the check says of them now: calendars may have changed since they were found. */
public record Found(Asked asked, Timetable timetable, Checked checked) {

    static Found of(Asked asked, Timetable timetable) {
        return new Found(asked, timetable, Checked.of(asked.demand(), timetable));
    }

    /** They are those of the groups that are used. */
    public boolean isOf(Composition composition) {
        return composition.used().equals(Optional.of(asked.state()));
    }

    /** The name of the room; empty when the circle finds its own. */
    public Optional<String> room(Appointment appointment) {
        return appointment.room() == Appointment.NO_ROOM
                ? Optional.empty()
                : Optional.of(asked.demand().rooms().get(appointment.room()).name());
    }

    public String name(int person) {
        return asked.demand().people().get(person).name();
    }
}
