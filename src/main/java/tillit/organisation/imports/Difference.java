package tillit.organisation.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import tillit.organisation.Amendment;
import tillit.organisation.Change;

/** What is different between the register before and after: as rows to be written, and as news to be read. */
final class Difference {

    private final Register before;
    private final Register after;
    private final Amendment amendment;

    Difference(Register before, Register after) {
        this.before = before;
        this.after = after;
        amendment =
                new Amendment(
                        change(before.units(), after.units()),
                        change(before.people(), after.people()),
                        change(before.positions(), after.positions()),
                        change(before.absences(), after.absences()));
    }

    Amendment amendment() {
        return amendment;
    }

    private static <T> Change<T> change(Collection<T> before, Collection<T> after) {
        return new Change<>(without(before, after), without(after, before));
    }

    private static <T> List<T> without(Collection<T> rows, Collection<T> others) {
        var known = new HashSet<>(others);
        return rows.stream().filter(row -> !known.contains(row)).toList();
    }

    /** Told of the day: who is at work, who manages what. */
    News news(LocalDate day) {
        return new News(
                new UnitNews(before, amendment.units(), day).news(),
                new PeopleNews(before, after, amendment, day).news(),
                amendment.absences().come().size(),
                new Leaders(before, after, day).lost());
    }
}
