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

    /** The person has met nobody there, neither at an earlier gathering nor in an earlier round. */
    record NobodyMet() implements Why {}

    /**
     * So many have not been met at an earlier gathering.
     *
     * @param people from 1
     * @param of all who are there
     */
    record FirstMeetings(int people, int of) implements Why {}

    /** Areas that were not met at an earlier gathering. */
    record NewAreas(List<String> areas) implements Why {
        public NewAreas {
            areas = List.copyOf(areas);
        }
    }
}
