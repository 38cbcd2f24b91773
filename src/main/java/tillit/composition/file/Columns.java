package tillit.composition.file;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tillit.composition.grouping.People;

/** The columns of the people's file, as rules name them. Capitals do not matter. */
final class Columns {

    private final People people;
    private final Notes notes;

    Columns(People people, Notes notes) {
        this.people = people;
        this.notes = notes;
    }

    /** The column as the people's file calls it; with a note when there is none. */
    String named(Place place) {
        var written = place.text();
        if (people.has(written)) return written;
        var found = people.columns().stream().filter(written::equalsIgnoreCase).findFirst();
        if (found.isEmpty())
            notes.unknown(
                    place, place.shown(), Reason.UNKNOWN_COLUMN, new TreeSet<>(people.columns()));
        return found.orElse("");
    }

    /** A value that somebody has in the column; "yes" is what anybody may write. */
    String value(Place place, String column) {
        var written = place.text();
        if (column.isEmpty() || written.equals("yes")) return written;
        var values = values(column);
        if (!values.contains(written))
            notes.note(
                    new Trouble(
                            Source.RULES,
                            place.line(),
                            place.field(),
                            place.shown(),
                            Reason.UNKNOWN_VALUE,
                            Nearest.to(written, values),
                            List.of(column)));
        return written;
    }

    private Set<String> values(String column) {
        var all = new TreeSet<String>();
        people.members().forEach(member -> all.addAll(member.values(column)));
        return all;
    }
}
