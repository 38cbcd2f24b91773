package tillit.composition.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of appointments that come back: the times at which something else holds. */
final class Exceptions {

    private final Map<String, List<Moment>> byUid = new HashMap<>();

    Exceptions(List<Entry> entries) {
        for (var entry : entries)
            entry.instead()
                    .ifPresent(moment ->
                            byUid.computeIfAbsent(entry.uid(), _ -> new ArrayList<>()).add(moment));
    }

    /** None to an exception itself. */
    List<Moment> to(Entry entry) {
        return entry.instead().isPresent() ? List.of() : byUid.getOrDefault(entry.uid(), List.of());
    }
}
