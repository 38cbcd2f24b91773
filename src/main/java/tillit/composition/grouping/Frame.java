package tillit.composition.grouping;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be filled.
 *
 * @param gatherings 1 or more
 * @param groups how many at each gathering; absent for as many as the sizes ask for
 * @param size of each group, without conversation leaders who come from outside it
 * @param within a column of which everybody in a group has the same value: circles of one managerial level
 * @param absent a column with the numbers of the gatherings, from 1, that somebody does not come to
 * @param pinned a column with where somebody is to sit: {@code 3} at every gathering, {@code 2:3} at the second one
 */
public record Frame(
        Form form,
        int gatherings,
        OptionalInt groups,
        Size size,
        Optional<String> within,
        Optional<Leading> leading,
        Optional<String> absent,
        Optional<String> pinned) {

    /** The same, so many times. */
    public Frame with(int gatherings) {
        return new Frame(form, gatherings, groups, size, within, leading, absent, pinned);
    }

    /** How many sit in a group. Throws when {@code from} is under 0 or {@code to} less than {@code from} or 1. */
    public record Size(int from, int to) {
        public Size {
            if (from < 0 || to < 1 || from > to)
                throw new IllegalArgumentException(from + "–" + to);
        }
    }

    /**
     * Conversation leaders, who come on top of the group's size and may sit in another one.
     *
     * @param pool the column that says who can: whoever has something there but "no"
     * @param number of each group
     * @param atMost so many groups does one lead
     */
    public record Leading(String pool, int number, int atMost) {}
}
