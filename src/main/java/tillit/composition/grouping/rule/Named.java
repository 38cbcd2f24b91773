package tillit.composition.grouping.rule;

import java.util.Arrays;
import java.util.OptionalInt;
import tillit.composition.grouping.People;

/** Whom people name in a column, by id. Who is not among the people, or names themself, is passed over. */
record Named(People people, String column) {

    /** By number, each once, in the order they are named. */
    int[] by(int person) {
        return people.member(person).values(column).stream()
                .map(people::numberOf)
                .flatMapToInt(OptionalInt::stream)
                .filter(other -> other != person)
                .distinct()
                .toArray();
    }

    boolean names(int person, int named) {
        return Arrays.stream(by(person)).anyMatch(other -> other == named);
    }
}
