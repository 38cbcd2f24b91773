package tillit.composition.desk.making;

import java.time.LocalDate;
import java.util.Set;
import tillit.organisation.Level;

/**
 * Who is to be put together.
 *
 * @param levels managers of these
 * @param employees also those who manage nothing
 * @param areas only those of these; none for all
 * @param day as the organisation is on it
 */
public record Invited(Set<Level> levels, boolean employees, Set<String> areas, LocalDate day) {

    public Invited {
        levels = Set.copyOf(levels);
        areas = Set.copyOf(areas);
    }

    boolean isNobody() {
        return levels.isEmpty() && !employees;
    }
}
