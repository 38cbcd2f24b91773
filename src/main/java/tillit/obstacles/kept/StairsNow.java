package tillit.obstacles.kept;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tillit.obstacles.way.Stairs;
import tillit.organisation.Organisation;

/** Who stands above whom today; read anew when the day or the register is another. */
@Component
public class StairsNow {

    private record Read(LocalDate day, long version, Stairs stairs) {
        boolean is(LocalDate day, long version) {
            return this.day.equals(day) && this.version == version;
        }
    }

    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();
    private final Organisation organisation;

    StairsNow(Organisation organisation) {
        this.organisation = organisation;
    }

    public Stairs now() {
        var day = organisation.today();
        long version = organisation.version();
        var read = last.get();
        if (read == null || !read.is(day, version)) {
            read = new Read(day, version, Stairs.on(day, organisation.history()));
            last.set(read);
        }
        return read.stairs();
    }
}
