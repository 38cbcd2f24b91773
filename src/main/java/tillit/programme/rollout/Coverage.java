package tillit.programme.rollout;

import java.util.Set;
import tillit.access.PersonId;

/**
 * How far a workplace has come.
 *
 * @param been of its people so many were there
 * @param coming and so many more have a place
 */
public record Coverage(Workplace workplace, int been, int coming) {

    public enum How {
        ALL,
        SOME,
        NONE
    }

    public static Coverage of(Workplace workplace, Set<PersonId> been, Set<PersonId> placed) {
        int there = (int) workplace.people().stream().filter(been::contains).count();
        int to =
                (int)
                        workplace.people().stream()
                                .filter(one -> placed.contains(one) && !been.contains(one))
                                .count();
        return new Coverage(workplace, there, to);
    }

    /** Of those who work there. */
    public How how() {
        int reached = been + coming;
        if (reached == workplace.people().size()) return How.ALL;
        return reached == 0 ? How.NONE : How.SOME;
    }
}
