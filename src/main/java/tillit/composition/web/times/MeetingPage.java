package tillit.composition.web.times;

import java.util.List;
import tillit.composition.desk.Composition;
import tillit.composition.scheduling.Alternative;
import tillit.composition.scheduling.Appointment;
import tillit.composition.times.Found;
import tillit.shell.Page;

/**
 * The other times one meeting could have, and who could not come then.
 *
 * @param circle and {@code meeting} from 0
 * @param taken the time that was just chosen is not free any more
 */
public record MeetingPage(
        Composition composition,
        Found found,
        int circle,
        int meeting,
        List<Alternative> alternatives,
        boolean taken)
        implements Page {

    public String times() {
        return "/compositions/" + composition.id() + "/times";
    }

    public String address() {
        return times() + "/" + (circle + 1) + "/" + (meeting + 1);
    }

    public Appointment now() {
        return found.timetable().of(circle).get(meeting);
    }

    public boolean isNow(Alternative other) {
        return other.appointment().slot().equals(now().slot());
    }
}
