package tillit.composition.web;

import java.util.List;
import java.util.Set;
import tillit.composition.desk.Composition;
import tillit.composition.file.Trouble;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.Yes;
import tillit.shell.Page;

/**
 * The people of a composition, to be found and to be marked.
 *
 * @param searched part of a name, a unit or an area
 * @param mark the column that is marked
 * @param hits at most {@link #SHOWN} of {@code found}, with their numbers
 */
public record PeoplePage(
        Composition composition,
        int people,
        String searched,
        String mark,
        boolean onlyMarked,
        List<Hit> hits,
        int found,
        int marked,
        List<Trouble> troubles)
        implements Page {

    public static final int SHOWN = 60;

    /** Columns of which a yes is all there is to say. */
    public static final List<String> MARKS = List.of("leader", "host", "late", "near_door");

    /** Somebody, by their number. */
    public record Hit(int number, Member member) {

        public boolean isMarked(String column) {
            return Yes.in(member.value(column));
        }
    }

    public String address() {
        return "/compositions/" + composition.id();
    }

    public List<String> marks() {
        return marks(composition);
    }

    /** Those that there is a column for, and that mean something in the form. */
    static List<String> marks(Composition composition) {
        var columns = Set.copyOf(composition.columns());
        return meaningful(composition.form()).stream().filter(columns::contains).toList();
    }

    private static List<String> meaningful(Form form) {
        return switch (form) {
            case CIRCLES, MENTORS -> List.of("leader");
            case TABLES -> List.of("host", "late", "near_door");
            case PAIRS -> List.of();
        };
    }
}
