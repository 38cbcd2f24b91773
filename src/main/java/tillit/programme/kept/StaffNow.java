package tillit.programme.kept;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tillit.organisation.Organisation;
import tillit.programme.plan.Staff;

/** Everybody at work today; counted anew when the day or the register is another. */
@Component
public class StaffNow {

    private record Counted(LocalDate day, long version, Staff staff) {
        boolean is(LocalDate day, long version) {
            return this.day.equals(day) && this.version == version;
        }
    }

    private final AtomicReference<@Nullable Counted> last = new AtomicReference<>();
    private final Organisation organisation;

    StaffNow(Organisation organisation) {
        this.organisation = organisation;
    }

    public Staff now() {
        var day = organisation.today();
        long version = organisation.version();
        var counted = last.get();
        if (counted == null || !counted.is(day, version)) {
            counted = new Counted(day, version, Staff.on(day, organisation.history()));
            last.set(counted);
        }
        return counted.staff();
    }
}
