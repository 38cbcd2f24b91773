package tillit.outcomes.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tillit.access.PersonId;
import tillit.organisation.Employment;
import tillit.organisation.Position;

/** How many people each manager leads on a day. */
final class Spans {

    private final Map<PersonId, Set<PersonId>> heads = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> hourly = new HashMap<>();

    private Spans(List<Position> positions, LineManagers managers) {
        for (var position : positions) {
            var group = position.employment() == Employment.HOURLY ? hourly : heads;
            managers.nearest(position)
                    .ifPresent(manager -> people(group, manager).add(position.person()));
        }
    }

    /** One span for everybody who is a manager that day, also for those who lead nobody. */
    static List<Span> on(LocalDate day, Almanac almanac, Tenure tenure) {
        var managers = new LineManagers(day, almanac, tenure);
        var spans = new Spans(almanac.positions(day), managers);
        return almanac.managers(day).entrySet().stream()
                .map(entry -> spans.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Span of(PersonId manager, Atom atom) {
        var employed = people(heads, manager);
        var onlyHourly = new HashSet<>(people(hourly, manager));
        onlyHourly.removeAll(employed);
        return new Span(manager, atom, employed.size(), onlyHourly.size());
    }

    private static Set<PersonId> people(Map<PersonId, Set<PersonId>> group, PersonId manager) {
        return group.computeIfAbsent(manager, _ -> new HashSet<>());
    }
}
