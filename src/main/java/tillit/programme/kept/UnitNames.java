package tillit.programme.kept;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tillit.organisation.Organisation;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** What units are called today; looked up anew when the day or the register is another. */
@Component
public class UnitNames {

    private record Known(LocalDate day, long version, Map<UnitId, String> names) {}

    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();
    private final Organisation organisation;

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    public Map<UnitId, String> now() {
        var day = organisation.today();
        long version = organisation.version();
        var known = last.get();
        if (known == null || !known.day.equals(day) || known.version != version) {
            known = new Known(day, version, names(day));
            last.set(known);
        }
        return known.names;
    }

    private Map<UnitId, String> names(LocalDate day) {
        return organisation.history().units().stream()
                .filter(unit -> unit.days().contains(day))
                .collect(toUnmodifiableMap(Unit::id, Unit::name, (one, _) -> one));
    }
}
