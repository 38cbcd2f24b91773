package tillit.programme.visit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tillit.access.PersonId;

/**
 * What the strategist learns: how many rooms have been opened to somebody, and how many pairs of areas have met there.
 * Whose they were, and which areas, is not told.
 */
public record Opened(int rooms, int pairs) {

    /** @param area where somebody works today; empty for who has left */
    static Opened of(List<Visit> all, Function<PersonId, Optional<String>> area, Instant now) {
        var held =
                all.stream()
                        .filter(one -> !one.calledOff() && one.hasBegun(now))
                        .filter(one -> !one.coming().isEmpty())
                        .toList();
        var pairs = new HashSet<Set<String>>();
        for (var one : held) {
            var areas =
                    Stream.concat(Stream.of(one.host()), one.coming().stream())
                            .flatMap(person -> area.apply(person).stream())
                            .distinct()
                            .toList();
            for (var some : areas)
                for (var other : areas) if (!some.equals(other)) pairs.add(Set.of(some, other));
        }
        return new Opened(held.size(), pairs.size());
    }
}
