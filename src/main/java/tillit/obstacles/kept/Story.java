package tillit.obstacles.kept;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is in the way, as whoever meets it tells it.
 *
 * @param what in one sentence
 * @param more the rest, may be empty
 * @param better what would be better, may be empty
 * @param sourceName what the rule or document is called, may be empty
 * @param hours that it takes in a year, as they estimate
 * @param whose the rule is somebody else's: that department or authority; empty when it is our own
 * @param mandate the line of the order of delegation by which it could be decided
 * @param document the governing document that it comes from
 */
public record Story(
        String what,
        String more,
        String better,
        Set<Hit> hits,
        Source source,
        String sourceName,
        Optional<Integer> hours,
        String whose,
        Optional<UUID> mandate,
        Optional<UUID> document) {

    public Story {
        hits = Set.copyOf(hits);
    }

    public boolean isSomebodyElses() {
        return !whose.isEmpty();
    }
}
