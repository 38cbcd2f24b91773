package tillit.programme.plan;

import java.util.Set;
import tillit.organisation.Level;

/**
 * Whom something is for: a question to the register, asked anew each day. Whoever is hired today is in it today, and
 * who leaves is out.
 *
 * @param levels managers of these
 * @param employees also those who manage nothing
 * @param areas only those who work in these; none for all
 */
public record Audience(Set<Level> levels, boolean employees, Set<String> areas) {

    /** All who manage something, wherever. */
    public static final Audience MANAGERS = new Audience(Set.of(Level.values()), false, Set.of());

    public static final Audience EVERYONE = new Audience(Set.of(Level.values()), true, Set.of());

    public Audience {
        levels = Set.copyOf(levels);
        areas = Set.copyOf(areas);
    }

    /** The same people, as far as they work in these areas; none for all. */
    public Audience in(Set<String> areas) {
        return new Audience(levels, employees, areas);
    }

    public boolean isNobody() {
        return levels.isEmpty() && !employees;
    }

    public boolean has(Standing one) {
        return one.level().map(levels::contains).orElse(employees)
                && (areas.isEmpty() || areas.contains(one.area()));
    }
}
