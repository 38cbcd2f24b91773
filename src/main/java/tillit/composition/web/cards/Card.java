package tillit.composition.web.cards;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A group as one sees it.
 *
 * @param group from 0
 * @param kind what the group is within, or an empty text
 * @param broken what must be kept and is not, in words
 */
public record Card(
        int group, String kind, List<Seated> leaders, List<Seated> members, List<String> broken) {

    /**
     * Somebody on a card.
     *
     * @param area may be empty
     * @param found whom one searched for
     */
    public record Seated(
            int person,
            String id,
            String name,
            String area,
            boolean host,
            boolean pinned,
            boolean found) {}

    public boolean isPinned() {
        return !members.isEmpty() && members.stream().allMatch(Seated::pinned);
    }

    /** How many one searched for. */
    int found() {
        return (int)
                Stream.concat(leaders.stream(), members.stream()).filter(Seated::found).count();
    }

    static boolean matches(String name, String asked) {
        return !asked.isBlank()
                && name.toLowerCase(Locale.ROOT).contains(asked.strip().toLowerCase(Locale.ROOT));
    }
}
