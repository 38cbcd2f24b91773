package tillit.programme.plan;

import java.util.ArrayList;
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

    /** The same with this part as it is now, in its place; at the end when it is new. */
    public Programme with(Part changed) {
        var others = new ArrayList<>(parts);
        others.replaceAll(part -> part.id().equals(changed.id()) ? changed : part);
        if (!others.contains(changed)) others.add(changed);
        return new Programme(name, aim, days, audience, others);
    }

    /** On what no part works: development on one level only does not last. */
    public Set<Breadth> empty() {
        var empty = EnumSet.allOf(Breadth.class);
        parts.forEach(part -> empty.removeAll(part.breadths()));
        return empty;
    }
}
