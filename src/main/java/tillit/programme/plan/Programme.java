package tillit.programme.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tillit.organisation.Days;

/**
 * How an organisation develops for some time.
 *
 * @param aim in plain words
 * @param parts in the order in which they begin
 */
public record Programme(String name, String aim, Days days, Audience audience, List<Part> parts) {

    public Programme {
        parts = List.copyOf(parts);
    }

    public Optional<Part> part(PartId id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** The same with this part as it is now, in its place. */
    public Programme with(Part changed) {
        return new Programme(
                name,
                aim,
                days,
                audience,
                parts.stream()
                        .map(part -> part.id().equals(changed.id()) ? changed : part)
                        .toList());
    }

    /** On what no part works: development on one level only does not last. */
    public Set<Breadth> empty() {
        var empty = EnumSet.allOf(Breadth.class);
        parts.forEach(part -> empty.removeAll(part.breadths()));
        return empty;
    }
}
