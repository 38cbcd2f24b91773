package tillit.conversation.gathering.web.wall.masonry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.conversation.wall.Brick;

/**
 * A wall of words as it stands. A word that stands keeps its place: it moves only when a word that is grown needs the
 * room, and then to the nearest that is free.
 *
 * @param laid by their numbers
 * @param away where words stood that are hidden or count as another now; they come back there
 * @param waiting how many have sent the most frequent word for which there is no room; 0 when there is for all
 * @param numbers how many words have ever stood here
 */
public record Masonry(
        List<Laid> laid, Map<String, Laid> away, int waiting, Sizes sizes, int numbers) {

    public static final Masonry EMPTY = new Masonry(List.of(), Map.of(), 0, Sizes.OF_NOTHING, 0);

    /** The wall with these words, the most sent first among those that are new. */
    public Masonry with(List<Brick> bricks) {
        return new Laying(this, bricks).done();
    }

    /** Whether the wall would look otherwise with this word as it is now; empty when it is not to be seen. */
    public boolean minds(String key, Optional<Brick> now) {
        var stands = laid.stream().filter(word -> word.key().equals(key)).findFirst();
        if (now.isEmpty()) return stands.isPresent();
        var brick = now.get();
        if (brick.count() > sizes.most()) return true;
        return stands.map(word -> looksOtherwise(word, brick))
                .orElseGet(() -> isHeard(brick) || away.containsKey(key));
    }

    /** Who waits is asked again when all are written smaller; who comes now waits with them, unless clearly more frequent. */
    boolean isHeard(Brick brick) {
        return brick.count() > waiting + waiting / 8;
    }

    private boolean looksOtherwise(Laid word, Brick now) {
        return word.size() != sizes.of(now) || !word.label().equals(Type.label(now.label()));
    }
}
