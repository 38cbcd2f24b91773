package tillit.composition.account;

import java.util.List;

/** Something good about a place that whoever has it may know. */
public sealed interface Why {

    /** All there, the person too, are on the same level of managers: 1, 2 or 3. */
    record SameLevel(String level) implements Why {}

    /** No two there are of the same unit or area. */
    record AllDifferent(String column) implements Why {}

    /** Nobody else there is of the person's own unit or area. */
    record NobodyOfMine(String column) implements Why {}

    /** Nobody there is above or below the person in the line, at any distance. */
    record NobodyInLine() implements Why {}

    /** Nobody there was with the person in an earlier round. */
    record NobodyOfBefore() implements Why {}

    /**
     * So many have not been met at an earlier gathering.
     *
     * @param people from 1
     * @param of all who are there
     */
    record FirstMeetings(int people, int of) implements Why {}

    /**
     * Areas that are met for the first time.
     *
     * @param later others were met before, at another gathering
     */
    record NewAreas(List<String> areas, boolean later) implements Why {
        public NewAreas {
            areas = List.copyOf(areas);
        }
    }
}
