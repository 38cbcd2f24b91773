package tillit.organisation.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found while the files were read; a row with a wrong cell is wrong as a whole. */
final class Problems {

    private final Set<String> hidden;
    private final List<Problem> all = new ArrayList<>();
    private final Set<Given> wrong = new HashSet<>();

    /** {@code hidden}: the codes of those of whom no cell is repeated. */
    Problems(Set<String> hidden) {
        this.hidden = hidden;
    }

    void add(Given row, String column, Reason reason) {
        all.add(row.problem(column, reason, hides(row)));
        if (!reason.isOdd()) wrong.add(row);
    }

    boolean hides(Given row) {
        return row.tellsOfPerson() && hidden.contains(row.text("person_id"));
    }

    boolean isWrong(Given row) {
        return wrong.contains(row);
    }

    int wrongRows() {
        return wrong.size();
    }

    Set<Given> wrong() {
        return wrong;
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}
