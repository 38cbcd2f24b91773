package tillit.conversation.method;

import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What the organiser has changed on the wall of one step. Words are the keys of bricks.
 *
 * @param joined each word that counts as another; never in a circle
 * @param parted words whose spellings stand each for themselves
 * @param all whether the wall also shows what only one has sent
 */
public record Overrides(
        PMap<String, String> joined, PSet<String> parted, PSet<String> hidden, boolean all) {

    public static final Overrides NONE =
            new Overrides(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty(), false);

    /** As what this word counts: itself, unless it was joined into another, and that one perhaps into a third. */
    public String root(String word) {
        var root = word;
        for (var next = joined.get(root); next != null; next = joined.get(root)) root = next;
        return root;
    }

    /** Whether others were joined into this word. */
    public boolean hasJoined(String word) {
        return joinedInto(word).findAny().isPresent();
    }

    /** Who joins a hidden word into another says that it is that one. */
    public Overrides join(String word, String into) {
        var from = root(word);
        var to = root(into);
        return from.equals(to)
                ? this
                : new Overrides(joined.plus(from, to), parted, hidden.minus(from), all);
    }

    /** The last joining comes apart first; a word in which nothing was joined falls into its spellings. */
    public Overrides part(String word) {
        return hasJoined(word)
                ? new Overrides(joined.minusAll(joinedInto(word).toList()), parted, hidden, all)
                : new Overrides(joined, parted.plus(word), hidden, all);
    }

    public Overrides hide(String word) {
        return new Overrides(joined, parted, hidden.plus(word), all);
    }

    public Overrides unhide(String word) {
        return new Overrides(joined, parted, hidden.minus(word), all);
    }

    public Overrides showAll(boolean whole) {
        return new Overrides(joined, parted, hidden, whole);
    }

    private Stream<String> joinedInto(String word) {
        return joined.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(entry -> entry.getKey());
    }
}
